package org.liberalparadox.simulation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/** A game state with one thing otherwise, for thought experiments. */
public final class With {
    private With() {}

    public static GameState seat(GameState s, SeatState seat) {
        SortedMap<String, SeatState> seats = new TreeMap<>(s.seats());
        seats.put(seat.id(), seat);
        return s.with(d -> d.seats = seats);
    }

    public static GameState obligations(GameState s, List<Obligation> obligations) {
        return s.with(d -> d.obligations = obligations);
    }
}
