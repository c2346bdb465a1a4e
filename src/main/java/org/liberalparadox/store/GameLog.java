package org.liberalparadox.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.simulation.Recording.Step;

/**
 * A whole game to take along: the rules it was played by, its chance, and all that happened. Enough to play it again.
 *
 * @param session id of the session, or a name for a simulated game
 * @param steps the commands, or null where only events were kept
 */
public record GameLog(
        String session,
        String scenario,
        long seed,
        int rounds,
        GameFiles rules,
        @Nullable List<Step> steps,
        List<GameEvent> events) {

    /** A file that is no log of a game, or of a newer release; the message says what is wrong. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
