package org.liberalparadox.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mean with its 95 % interval by Student's t.
 *
 * @param low lower end, null where fewer than two values leave the spread unknown; high likewise
 */
public record Estimate(
        double mean, @Nullable Double low, @Nullable Double high, int values) {
    private static final double Z = 1.959963984540054;

    /** Of independent values; null where there is none. */
    public static @Nullable Estimate of(List<Double> values) {
        int n = values.size();
        if (n == 0) {
            return null;
        }
        double mean = sum(values, 0, 1) / n;
        if (n == 1) {
            return new Estimate(mean, null, null, 1);
        }
        double half = student(n - 1) * StrictMath.sqrt(sum(values, mean, 2) / (n - 1) / n);
        return new Estimate(mean, mean - half, mean + half, n);
    }

    /** The same, its ends cut where no value can lie. */
    Estimate within(double least, double most) {
        return new Estimate(
                mean, low == null ? null : Math.max(least, low), high == null ? null : Math.min(most, high), values);
    }

    private static double sum(List<Double> values, double centre, int power) {
        double sum = 0;
        for (double value : values) {
            sum += power == 1 ? value - centre : (value - centre) * (value - centre);
        }
        return sum;
    }

    /**
     * The 97.5 % point of Student's t: exact for one and two degrees of freedom, else the expansion of Cornish and
     * Fisher, right to a thousandth of its value (Abramowitz and Stegun 1964, 26.7.5).
     */
    static double student(int degrees) {
        if (degrees == 1) {
            return StrictMath.tan(StrictMath.PI * 0.475);
        }
        if (degrees == 2) {
            return 0.95 / StrictMath.sqrt(2 * 0.975 * 0.025);
        }
        double z2 = Z * Z;
        double first = Z * (z2 + 1) / 4;
        double second = Z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = Z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        double fourth = Z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
        double n = degrees;
        return Z + (first + (second + (third + fourth / n) / n) / n) / n;
    }
}
