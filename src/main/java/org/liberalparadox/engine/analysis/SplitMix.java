package org.liberalparadox.engine.analysis;

/** A seeded stream of numbers that is the same on every machine (SplitMix64; Steele, Lea and Flood 2014). */
public final class SplitMix {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public SplitMix(long seed) {
        this.state = seed;
    }

    /** A stream of its own for a purpose, so that one draw more here never shifts a draw elsewhere. */
    public static SplitMix of(long seed, String purpose) {
        long mixed = seed;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed * 31 + purpose.charAt(i) + GAMMA);
        }
        return new SplitMix(mixed);
    }

    public long nextLong() {
        state += GAMMA;
        return mix(state);
    }

    /** From 0 to below 1. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** From 0 to below the bound. */
    public int nextInt(int bound) {
        return (int) ((nextLong() >>> 33) % bound);
    }

    public boolean chance(double probability) {
        return nextDouble() < probability;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
