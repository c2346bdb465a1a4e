package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;

/**
 * The shadow of the future: δ falls with polarisation, near elections and in crises, and rises with institutions
 * and ties (concepts C01, C22, C23, C26; model keys {@code horizon.*}, {@code ties.horizon}).
 */
public final class Horizon {
    private Horizon() {}

    public static double discountFactor(GameState state, String seat) {
        SeatDefinition definition = state.setup().scenario().seat(seat);
        SeatState now = state.seat(seat);
        Model.Horizon h = state.setup().rules().model().horizon();
        double delta = definition.discountFactor()
                - h.polarisation() * (now.polarisation() - definition.polarisation())
                + now.discountShift();
        if (now.populist() && !definition.populist()) {
            delta -= state.setup().rules().model().politics().discountTurn();
        }
        boolean near = definition.elections().contains(state.round())
                || definition.elections().contains(state.round() + 1);
        if (definition.liberal() && near) {
            delta -= h.electionNear();
        }
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed() && regime.members().contains(seat)) {
                delta += regime.since() > 0 ? h.membership() : 0;
                delta += h.regime() * (regime.strength() - startStrength(state, regime)) / 100;
            } else if (regime.collapsed() && regime.members().contains(seat)) {
                delta -= h.membership();
            }
        }
        delta += state.setup().rules().model().ties().horizon()
                * Interdependence.mean(state, seat).change();
        return Rounding.milli(Rounding.clamp(delta, h.floor(), h.ceiling()));
    }

    private static double startStrength(GameState state, RegimeState regime) {
        return regime.history().isEmpty() ? regime.strength() : regime.history().getFirst();
    }
}
