package org.liberalparadox.session;

import java.time.Instant;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;

/** Keeps the events of every session in order. An event that was appended survives the end of the process. */
public interface EventStore {

    /** Stores all events behind the first {@code expectedVersion} ones, or none of them. */
    void append(String session, long expectedVersion, List<GameEvent> events) throws Conflict;

    /**
     * Events after the first {@code from} ones.
     *
     * @throws DamagedLog when one is missing
     */
    List<GameEvent> read(String session, long from);

    /** When each event of a session was stored, in their order. */
    List<Instant> times(String session);

    /** Somebody else appended in the meantime: read again and decide again. */
    final class Conflict extends Exception {
        private static final long serialVersionUID = 1L;

        public Conflict(String session, long expectedVersion) {
            super("session " + session + " is no longer at version " + expectedVersion);
        }
    }

    /** The stored events of a session have a hole. */
    final class DamagedLog extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public DamagedLog(String session, long missing) {
            super("session " + session + ": event " + missing + " is missing");
        }
    }
}
