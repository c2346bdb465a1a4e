package org.liberalparadox.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;

/** What the facilitator noted for the debriefing, and when in the game. */
public record Remark(
        int id, Instant at, int round, @Nullable Phase phase, String text) {
    public static final int LONGEST = 1000;
}
