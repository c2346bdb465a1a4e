package org.liberalparadox.room;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;

/**
 * How the host set a room up; of it the facilitator changes the timing alone while it is played.
 *
 * @param delegation people a seat takes at most, 1 to {@value #LARGEST_DELEGATION}; in cabinet mode at least
 *     {@value #SMALLEST_CABINET}
 * @param seating how people get to their seats
 * @param cabinet whether leaders of factions vote on ratification themselves
 * @param absence after how long without anybody at a seat a bot plays for it, or null for never
 * @param strategy temperament of bots that play for people
 * @param silence after how long without a deed of a seat the facilitator is told, or null for never
 */
public record Settings(
        boolean adviser,
        boolean cabinet,
        int delegation,
        Seating seating,
        Timing timing,
        @Nullable Duration absence,
        String strategy,
        @Nullable Duration silence) {
    public static final int LARGEST_DELEGATION = 6;

    /** A head of government and one who leads a faction: with fewer nobody would ever vote. */
    public static final int SMALLEST_CABINET = 2;

    /** A head of government and a leader for every faction; where fewer sit, the model votes for the rest. */
    public static final int FULL_CABINET = 1 + Factor.values().length;

    /** Without a word on silence. */
    public Settings(
            boolean adviser,
            boolean cabinet,
            int delegation,
            Seating seating,
            Timing timing,
            @Nullable Duration absence,
            String strategy) {
        this(adviser, cabinet, delegation, seating, timing, absence, strategy, null);
    }

    /** How few people a seat may take: in cabinet mode nobody is head and every faction at once. */
    public static int smallestDelegation(boolean cabinet) {
        return cabinet ? SMALLEST_CABINET : 1;
    }

    /** The same with other times for the phases. */
    Settings timed(Timing other) {
        return new Settings(adviser, cabinet, delegation, seating, other, absence, strategy, silence);
    }

    /** How people get to their seats. */
    public enum Seating {
        /** Everybody chooses a seat that has room. */
        CHOSEN,
        /** Whoever joins gets the next seat with the fewest people. */
        ASSIGNED
    }
}
