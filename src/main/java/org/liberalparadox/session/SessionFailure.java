package org.liberalparadox.session;

import org.liberalparadox.engine.command.GameCommand;

/**
 * Something went wrong that is no participant's mistake. Names the session and the kind of command, never its content;
 * whoever catches it logs it, so that it is logged once.
 */
public final class SessionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SessionFailure(String session, GameCommand command, RuntimeException cause) {
        super("session " + session + ": " + command.getClass().getSimpleName() + " failed", cause);
    }

    SessionFailure(String session, Exception cause) {
        super("session " + session + " cannot be opened", cause);
    }
}
