package org.liberalparadox.simulation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/** A game state with one thing otherwise, for thought experiments. */
final class With {
    private With() {}

    static GameState seat(GameState s, SeatState seat) {
        SortedMap<String, SeatState> seats = new TreeMap<>(s.seats());
        seats.put(seat.id(), seat);
        return copy(s, seats, s.obligations());
    }

    static GameState obligations(GameState s, List<Obligation> obligations) {
        return copy(s, s.seats(), obligations);
    }

    private static GameState copy(GameState s, SortedMap<String, SeatState> seats, List<Obligation> obligations) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                seats,
                s.people(),
                s.trusts(),
                s.proposals(),
                obligations,
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }
}
