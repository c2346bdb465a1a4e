package org.liberalparadox.engine.rule;

/**
 * All chance of the game: a pure function of seed, round and purpose, so that an injected card never shifts an unrelated
 * draw (game manual, chapter 11).
 */
public final class Chance {
    private Chance() {}

    /** Uniform in [0, 1). */
    public static double uniform(long seed, int round, String purpose) {
        long h = mix(seed + 0x9E3779B97F4A7C15L * (round + 1));
        for (int i = 0; i < purpose.length(); i++) {
            h = mix(h ^ purpose.charAt(i));
        }
        return (h >>> 11) * 0x1.0p-53;
    }

    /** Index of a weighted draw; -1 when all weights are zero. */
    public static int weighted(double uniform, double[] weights) {
        double total = 0;
        for (double w : weights) {
            total += w;
        }
        double left = uniform * total;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (weights[i] > 0 && left < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
