package org.liberalparadox.validation;

import java.util.Arrays;
import java.util.List;
import org.liberalparadox.engine.analysis.SplitMix;

/** A number with its 95 % interval; both ends equal it where nothing was drawn by lot. */
public record Effect(double value, double low, double high) {
    private static final double Z = 1.959963984540054;
    private static final int RESAMPLES = 2000;
    private static final long SEED = 2018;

    /** A number that chance has no part in. */
    public static Effect exact(double value) {
        return new Effect(value, value, value);
    }

    /** A share, with the interval of Wilson (1927). */
    public static Effect share(long hits, long n) {
        if (n == 0) {
            return new Effect(0, 0, 1);
        }
        double p = (double) hits / n;
        double z2 = Z * Z / n;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n));
        return new Effect(p, Math.min(p, centre - half), Math.max(p, centre + half));
    }

    /** A mean of independent values, with the percentile interval of 2,000 seeded resamples (Efron 1979). */
    public static Effect mean(List<Double> values) {
        double[] x = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (x.length == 0) {
            return new Effect(0, 0, 0);
        }
        SplitMix lot = SplitMix.of(SEED, "resample");
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += x[lot.nextInt(x.length)];
            }
            means[r] = sum / x.length;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(x).average().orElse(0);
        return new Effect(mean, means[(int) (0.025 * RESAMPLES)], means[(int) (0.975 * RESAMPLES)]);
    }

    public boolean isAbove(double line) {
        return low > line;
    }

    public boolean isBelow(double line) {
        return high < line;
    }
}
