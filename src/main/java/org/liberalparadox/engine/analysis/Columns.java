package org.liberalparadox.engine.analysis;

/**
 * A sample's numbers by kind instead of by package: adding them up for a whole sample then goes in long strides, which the
 * machine does several at a time. Each package's sum is built in the same order as by itself, to the same bit.
 */
final class Columns {
    private final float[][] of;

    /** @param rows {@code width} numbers of each package, one package after the other */
    Columns(float[] rows, int width) {
        of = new float[width][rows.length / width];
        for (int i = 0; i < rows.length; i++) {
            of[i % width][i / width] = rows[i];
        }
    }

    /** The first packages, four kinds weighed. */
    double[] four(int among, double a, double b, double c, double d) {
        double[] sums = new double[among];
        float[] first = of[0];
        float[] second = of[1];
        float[] third = of[2];
        float[] fourth = of[3];
        for (int p = 0; p < among; p++) {
            sums[p] = a * first[p] + b * second[p] + c * third[p] + d * fourth[p];
        }
        return sums;
    }

    /** Adds one kind more to what is summed up. */
    void add(double[] sums, int kind, double weight) {
        float[] more = of[kind];
        for (int p = 0; p < sums.length; p++) {
            sums[p] += more[p] * weight;
        }
    }

    /** One kind weighed. */
    double[] one(int among, int kind, double weight) {
        double[] sums = new double[among];
        add(sums, kind, weight);
        return sums;
    }
}
