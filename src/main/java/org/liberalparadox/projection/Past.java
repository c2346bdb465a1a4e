package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** Where things stood at the end of a round. */
final class Past {
    private Past() {}

    /** The last round that has been reckoned, 0 before the first. */
    static int reckoned(GameState state) {
        return state.isOver() || state.phase() == Phase.RECKONING ? state.round() : state.round() - 1;
    }

    /** The stand at the end of a round, or the last one before it. */
    static SeatState.@Nullable Stand at(SeatState seat, int round) {
        List<SeatState.Stand> history = seat.history();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).round() <= round) {
                return history.get(i);
            }
        }
        return null;
    }

    /** Strength of a regime at the end of a round; the history starts with round 0. */
    static double at(List<Double> history, int round, double otherwise) {
        return history.isEmpty() ? otherwise : history.get(Math.clamp(round, 0, history.size() - 1));
    }
}
