package org.liberalparadox.projection;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.state.GameState;

/**
 * How many people are where in which status, as everybody may read it. It is the same in every view, and remembered until
 * people move.
 *
 * @param hosted people by status name, by seat
 * @param totals everybody, in the order of the statuses; everywhere the same by name
 */
record Census(SortedMap<String, SortedMap<String, Long>> hosted, long[] totals, SortedMap<String, Long> everywhere) {

    static Census of(GameState state) {
        return state.memory().of(Census.class, () -> taken(state));
    }

    private static Census taken(GameState state) {
        TreeMap<String, SortedMap<String, Long>> hosted = new TreeMap<>();
        for (String seat : state.seats().keySet()) {
            hosted.put(seat, PublicSeats.byStatus(state.people().at(seat)));
        }
        long[] totals = new long[PersonStatus.values().length];
        for (PersonStatus status : PersonStatus.values()) {
            totals[status.ordinal()] = state.people().total(status);
        }
        return new Census(hosted, totals, PublicSeats.byStatus(totals));
    }

    SortedMap<String, Long> at(String seat) {
        return hosted.getOrDefault(seat, Collections.emptySortedMap());
    }
}
