package org.liberalparadox.room;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the host set a room up; does not change while it is played.
 *
 * @param delegation people a seat takes at most, 1 to {@value #LARGEST_DELEGATION}
 * @param seating how people get to their seats
 * @param cabinet whether leaders of factions vote on ratification themselves
 * @param absence after how long without anybody at a seat a bot plays for it, or null for never
 * @param strategy temperament of bots that play for people
 */
public record Settings(
        boolean adviser,
        boolean cabinet,
        int delegation,
        Seating seating,
        Timing timing,
        @Nullable Duration absence,
        String strategy) {
    public static final int LARGEST_DELEGATION = 6;

    /** How people get to their seats. */
    public enum Seating {
        /** Everybody chooses a seat that has room. */
        CHOSEN,
        /** Whoever joins gets the next seat with the fewest people. */
        ASSIGNED
    }
}
