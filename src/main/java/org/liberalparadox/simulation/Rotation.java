package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.BotStrategy;

/**
 * Who plays which seat in a round-robin: temperaments go round the table in every direction, so that each plays each seat
 * equally often and any two neighbours at the table are every ordered pair of temperaments equally often (Axelrod 1984).
 */
public final class Rotation {
    private Rotation() {}

    /**
     * The casts of one full turn.
     *
     * @param seats that take part, in their order at the table
     * @param others who plays the remaining seats in every cast
     */
    public static List<SortedMap<String, BotStrategy>> of(
            List<String> seats, List<BotStrategy> strategies, SortedMap<String, BotStrategy> others) {
        int all = strategies.size();
        List<SortedMap<String, BotStrategy>> casts = new ArrayList<>();
        for (int stride = Math.min(1, all - 1); stride < Math.max(all, 1); stride++) {
            for (int first = 0; first < all; first++) {
                SortedMap<String, BotStrategy> cast = new TreeMap<>(others);
                for (int seat = 0; seat < seats.size(); seat++) {
                    cast.put(seats.get(seat), strategies.get((first + seat * stride) % all));
                }
                casts.add(cast);
            }
        }
        return casts;
    }
}
