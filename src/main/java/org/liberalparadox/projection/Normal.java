package org.liberalparadox.projection;

/** The normal distribution, to seven digits (Abramowitz and Stegun 7.1.26). */
final class Normal {
    private Normal() {}

    /** Chance that a normal error with this deviation leaves the value at zero or above. */
    static double cdf(double value, double deviation) {
        if (deviation <= 0) {
            return value >= 0 ? 1 : 0;
        }
        double x = Math.abs(value) / (deviation * StrictMath.sqrt(2));
        double t = 1 / (1 + 0.3275911 * x);
        double poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        double erf = 1 - poly * StrictMath.exp(-x * x);
        return value >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
    }
}
