package org.liberalparadox.room;

import java.time.Instant;
import java.util.List;

/**
 * Words of the facilitator.
 *
 * @param seats to whom; to all when empty
 */
public record Announcement(int id, Instant at, List<String> seats, String text) {
    public static final int LONGEST = 500;

    /** Whether it is meant for this seat. */
    public boolean isFor(String seat) {
        return seats.isEmpty() || seats.contains(seat);
    }
}
