package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores now and then that the server runs, so that the next one knows how long there was none. */
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    /** Silence is told in minutes: this much too little of it does not matter. */
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final RoomStore store;
    private @Nullable Instant said;

    Heartbeat(RoomStore store) {
        this.store = store;
    }

    /** When a server last said that it runs; empty where none ever did. */
    Optional<Instant> last() {
        return store.ran();
    }

    /** Says so, unless it just did. */
    void beat(Instant now) {
        if (said != null && Duration.between(said, now).abs().compareTo(BETWEEN) < 0) {
            return;
        }
        try {
            store.runs(now);
            said = now;
        } catch (RuntimeException e) {
            LOG.error("It cannot be stored that the server runs", e);
        }
    }
}
