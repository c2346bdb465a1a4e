package org.liberalparadox.session;

/** Somebody reads a seat they do not sit at any more: they were moved, or shown out, while a screen of it was open. */
public sealed class SeatLost extends RuntimeException permits RoomLost {
    private static final long serialVersionUID = 1L;

    SeatLost(String what) {
        super("nobody who asks for " + what + " may read it any more");
    }
}
