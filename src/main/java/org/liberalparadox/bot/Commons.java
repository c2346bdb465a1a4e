package org.liberalparadox.bot;

import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/**
 * Aid for hosts as a common good: what a government gives follows what others gave last round, a little less than fully
 * (Fischbacher, Gächter and Fehr 2001), so that it decays unless a regime with eyes steadies it or people's plight is near (C37).
 */
final class Commons {
    private final BotStrategy strategy;
    private final Negotiation.Membership weights;

    Commons(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.weights = rules.model().negotiation().membership();
    }

    /** Funding for hosts this round, from what the seat gave at the start. */
    int funding(SeatView view, int standing, SplitMix lot) {
        double slope = strategy.commons();
        if (isSteadied(view)) {
            slope += weights.steadied() * (1 - slope);
        }
        double target = slope * others(view)
                + (1 - slope) * slope * standing
                + weights.bySalience() * strategy.commons() * view.me().salience();
        int level = (int) target;
        return level + (lot.chance(target - level) ? 1 : 0);
    }

    /** Mean level of those who could give. */
    private static double others(SeatView view) {
        int levels = 0;
        int givers = 0;
        for (SeatView.Seat other : view.seats()) {
            boolean gives = other.role() == Role.RECEIVING || other.asylum();
            if (gives && !other.id().equals(view.me().seat())) {
                levels += other.policy().hostFunding();
                givers++;
            }
        }
        return givers == 0 ? 0 : (double) levels / givers;
    }

    /** Whether a regime of its own that shares aid also watches or settles disputes, or one of its others does. */
    private static boolean isSteadied(SeatView view) {
        boolean shares = false;
        boolean watches = false;
        for (SeatView.Regime regime : view.world().regimes()) {
            if (!regime.collapsed() && regime.members().contains(view.me().seat())) {
                shares |= regime.norms().contains(Norm.JOINT_FUNDING);
                watches |= regime.norms().contains(Norm.MONITORING)
                        || regime.norms().contains(Norm.DISPUTE_SETTLEMENT);
            }
        }
        return shares && watches;
    }
}
