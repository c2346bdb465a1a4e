package org.liberalparadox.engine.analysis;

import java.util.List;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;

/**
 * Years of life spent in limbo: people who wait at the end of a year, added up over the years played (concept C35). Told from
 * the movements, so that nothing has to be remembered for it.
 */
public final class LimboYears {
    private LimboYears() {}

    /** Person-years in limbo at a place since the game began. */
    public static long at(GameState state, String place) {
        long waiting = state.people().at(place, PersonStatus.IN_LIMBO);
        long years = 0;
        List<GameState.Flow> flows = state.flows();
        int round = state.scoreboards().getLast().round();
        for (int i = flows.size() - 1; round > 0; round--) {
            while (i >= 0 && flows.get(i).round() > round) {
                waiting -= change(flows.get(i), place);
                i--;
            }
            years += waiting;
        }
        return years;
    }

    private static long change(GameState.Flow flow, String place) {
        long change = 0;
        for (Movement m : flow.movements()) {
            change += m.now() == PersonStatus.IN_LIMBO && m.to().equals(place) ? m.people() : 0;
            change -= m.was() == PersonStatus.IN_LIMBO && m.from().equals(place) ? m.people() : 0;
        }
        return change;
    }

    /** Person-years in limbo in every seat. */
    public static long all(GameState state) {
        long years = 0;
        for (String seat : state.seats().keySet()) {
            years += at(state, seat);
        }
        return years;
    }
}
