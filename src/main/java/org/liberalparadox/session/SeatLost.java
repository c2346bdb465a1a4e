package org.liberalparadox.session;

/** Somebody reads a seat they do not sit at any more: they were moved, or shown out, while a screen of it was open. */
public final class SeatLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeatLost(String seat) {
        super("nobody sits at " + seat + " who asked for it");
    }
}
