package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Clubs;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.state.RegimeState;

/**
 * Crowding of a club: what a member gains from a pooled border first rises with its members, then falls as they crowd and differ,
 * so that there is a best size (Buchanan 1965; C16; model keys {@code clubs.*}).
 */
public final class ClubSize {
    private ClubSize() {}

    /** 0 to 1: what a member of a club of so many gains, against the best size; nothing alone. */
    public static double benefit(int members, Clubs clubs) {
        double size = members / clubs.best();
        return members < 2 ? 0 : size * StrictMath.exp(1 - size);
    }

    /** A change of size or strength since the game began is felt; what stood then is in the baseline. */
    static void weigh(Causes causes) {
        Clubs clubs = causes.year.model().clubs();
        double now = 0;
        for (RegimeState regime : causes.year.turn.state().regimes()) {
            if (regime.binds(Norm.POOLED_BORDER, causes.seat)) {
                now = Math.max(
                        now, regime.strength() / 100 * benefit(regime.members().size(), clubs));
            }
        }
        double start = 0;
        for (RegimeDefinition regime : causes.year.turn.scenario().regimes()) {
            if (regime.norms().contains(Norm.POOLED_BORDER) && regime.seats().contains(causes.seat)) {
                start = Math.max(
                        start, regime.strength() / 100 * benefit(regime.seats().size(), clubs));
            }
        }
        causes.add(Factor.ECONOMY, "club-size", "", clubs.gain() * (now - start));
    }
}
