package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Factors;

/** How events round what they carry, so that a stored game folds to the same bits everywhere. */
public final class Rounding {
    private Rounding() {}

    /** To a tenth: tracks, approval, strengths. */
    public static double tenth(double x) {
        return StrictMath.rint(x * 10) / 10;
    }

    /** To a hundredth: support, trust, contracts. */
    public static double hundredth(double x) {
        return StrictMath.rint(x * 100) / 100;
    }

    public static double milli(double x) {
        return StrictMath.rint(x * 1000) / 1000;
    }

    public static Factors tenth(Factors f) {
        return f.map(Rounding::tenth);
    }

    public static double clamp(double x, double low, double high) {
        return Math.max(low, Math.min(high, x));
    }

    /** People: halves go to the even number. */
    public static long people(double x) {
        return (long) StrictMath.rint(x);
    }
}
