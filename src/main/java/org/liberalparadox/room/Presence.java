package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is at a screen, as far as a server can know; never stored.
 *
 * @param seen when their screen last spoke to the server, or null where it never did
 * @param activity what they were doing then
 */
public record Presence(@Nullable Instant seen, Activity activity) {
    /** Screens report every fifteen seconds; one that missed two of them is away. */
    public static final Duration HERE = Duration.ofSeconds(40);

    public static final Duration AWAY = Duration.ofMinutes(3);

    /** Nobody has come yet. */
    public static final Presence NEVER = new Presence(null, Activity.NOTHING);

    /** What a screen says its reader is doing. */
    public enum Activity {
        NOTHING,
        READING,
        /** Writing an offer. */
        OFFER,
        /** Writing a note. */
        NOTE,
        CODEX
    }

    /** Here, away for a moment, or gone. */
    public enum Place {
        HERE,
        AWAY,
        GONE
    }

    public Place place(Instant now) {
        if (seen == null) {
            return Place.GONE;
        }
        Duration since = Duration.between(seen, now);
        return since.compareTo(HERE) < 0 ? Place.HERE : since.compareTo(AWAY) < 0 ? Place.AWAY : Place.GONE;
    }
}
