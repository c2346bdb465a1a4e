package org.liberalparadox.session;

/** Somebody reads a room they are not in any more: they were shown out, or given a new link, while a screen was open. */
public final class RoomLost extends SeatLost {
    private static final long serialVersionUID = 1L;

    RoomLost(String session) {
        super("session " + session);
    }
}
