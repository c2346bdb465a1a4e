package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;

/**
 * The clock of the phase in play.
 *
 * @param round the round and phase it was set for; 0 and null before the first
 * @param deadline when the phase ends, or null where it stands still or has no end
 * @param left what was left when it was stopped, or null
 * @param since since when the phase runs: when it began, or went on after the clock stood, later by what the server was away since; null
 *     where it does not
 */
public record RoomClock(
        int round,
        @Nullable Phase phase,
        @Nullable Instant deadline,
        @Nullable Duration left,
        @Nullable Instant since) {
    static final RoomClock UNSET = new RoomClock(0, null, null, null, null);

    /** Whether it was set for this phase. */
    public boolean isFor(int aRound, Phase aPhase) {
        return round == aRound && phase == aPhase;
    }

    RoomClock after(RoomEvent.ServerAway away) {
        return since == null ? this : new RoomClock(round, phase, deadline, left, away.without(since));
    }

    /** Whether the time is up. */
    public boolean isDue(Instant now) {
        return deadline != null && !now.isBefore(deadline);
    }
}
