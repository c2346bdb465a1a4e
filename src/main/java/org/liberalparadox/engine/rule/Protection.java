package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.state.GameState;

/** How safe a place is for somebody who is sent there: the protection score courts ask for (F24; concept I14). */
final class Protection {
    private Protection() {}

    /**
     * 0 to 1: at home the safety of a country people flee from, and 1 elsewhere; with others what rights are worth there.
     */
    static double score(GameState state, String origin, String place) {
        if (origin.equals(place)) {
            for (Origin o : Origin.of(state.setup().scenario())) {
                if (o.id().equals(origin)) {
                    return o.safety();
                }
            }
            return 1;
        }
        return state.seats().containsKey(place) ? state.seat(place).tracks().rights() / 100 : 0;
    }

    /** How far below the bar, 0 to 1. */
    static double shortfall(GameState state, String origin, String place) {
        Model.Court court = state.setup().rules().model().court();
        return Math.max(0, court.bar() - score(state, origin, place)) / court.bar();
    }
}
