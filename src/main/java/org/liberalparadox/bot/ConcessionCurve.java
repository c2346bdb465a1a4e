package org.liberalparadox.bot;

import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Negotiation;

/** What a negotiator still insists on: target(t) = 1 − t^e of its aspiration (Faratin et al. 1998; Boulware for e > 1). */
final class ConcessionCurve {
    private final double aspiration;
    private final double exponent;
    private final Negotiation.Bargaining weights;

    ConcessionCurve(BotStrategy strategy, Negotiation.Bargaining weights) {
        this.aspiration = strategy.aspiration();
        this.exponent = strategy.concession();
        this.weights = weights;
    }

    /** Time that has run out between two seats: rounds gone and offers refused, 0 to 1. */
    double time(int round, int rounds, int refusals) {
        double gone = rounds <= 1 ? 1 : (double) (round - 1) / (rounds - 1);
        double w = weights.roundsWeight();
        return Math.min(1, w * gone + (1 - w) * Math.min(1, refusals / weights.refusalsForAll()));
    }

    /** Least national value the negotiator agrees to when the best it could get is {@code most}. */
    double target(double most, double time) {
        return most * Math.max(weights.floor(), aspiration * (1 - StrictMath.pow(time, exponent)));
    }
}
