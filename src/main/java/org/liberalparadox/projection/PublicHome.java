package org.liberalparadox.projection;

import java.util.List;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.rule.Climates;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/**
 * Another seat's home front as outsiders must guess it: mood and stakes are public, the line its parliament draws is not
 * (C14). In its place stands what a state of its kind typically gains by acting alone (F8's reference vectors).
 */
final class PublicHome {
    private PublicHome() {}

    static Constituency of(SeatDefinition seat, SeatState now, Climate climate, Model model) {
        return new Constituency(
                seat.id(),
                seat.role(),
                seat.liberal(),
                now.mood(),
                now.mood(),
                seat.stakes(),
                now.mood().dot(typical(seat, model)),
                seat.isState() ? caution(now, model) : 0,
                model.budget().pointWorth(seat.gdpPerCapita()),
                climate);
    }

    /** What everybody knows of what surrounds its bargains; how hard a threat presses is its own affair. */
    static Climate climate(GameState state, String seat) {
        return Climates.of(state, seat).threatened(Climate.CALM.threats());
    }

    private static Factors typical(SeatDefinition seat, Model model) {
        if (!seat.isState()) {
            return Factors.ZERO;
        }
        List<Double> v = seat.liberal()
                ? model.ratification().typicalLiberal()
                : model.ratification().typicalOther();
        return new Factors(v.get(0), v.get(1), v.get(2), v.get(3));
    }

    /** Polarisation is nobody else's to know; that a government is populist is. */
    private static double caution(SeatState now, Model model) {
        Model.Ratification r = model.ratification();
        return r.caution() + (now.populist() ? r.populistCaution() : 0);
    }
}
