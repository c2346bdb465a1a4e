package org.liberalparadox.bot;

import org.liberalparadox.engine.model.BotStrategy;

/** What a negotiator still insists on: target(t) = 1 − t^e of its aspiration (Faratin et al. 1998; Boulware for e > 1). */
final class ConcessionCurve {
    /** A deal is worth its trouble from this share of the best one on. */
    private static final double FLOOR = 0.05;

    private static final double ROUNDS_WEIGHT = 0.6;
    private static final double REFUSALS_FOR_ALL = 4;

    private final double aspiration;
    private final double exponent;

    ConcessionCurve(BotStrategy strategy) {
        this.aspiration = strategy.aspiration();
        this.exponent = strategy.concession();
    }

    /** Time that has run out between two seats: rounds gone and offers refused, 0 to 1. */
    static double time(int round, int rounds, int refusals) {
        double gone = rounds <= 1 ? 1 : (double) (round - 1) / (rounds - 1);
        return Math.min(1, ROUNDS_WEIGHT * gone + (1 - ROUNDS_WEIGHT) * Math.min(1, refusals / REFUSALS_FOR_ALL));
    }

    /** Least national value the negotiator agrees to when the best it could get is {@code most}. */
    double target(double most, double time) {
        return most * Math.max(FLOOR, aspiration * (1 - StrictMath.pow(time, exponent)));
    }
}
