package org.liberalparadox.session;

import java.util.Optional;

/** Opens sessions and seats. */
public interface Sessions {
    /** Starts a solo game; refuses an unknown scenario, seat or strategy with what would be right. */
    Ticket startSolo(SoloSetup setup) throws BadSetup;

    /** The seat a secret opens, also after a restart; empty for a wrong secret. */
    Optional<SeatAccess> open(String secret);

    /** A set-up that cannot be played. */
    final class BadSetup extends Exception {
        private static final long serialVersionUID = 1L;

        public BadSetup(String message) {
            super(message);
        }
    }
}
