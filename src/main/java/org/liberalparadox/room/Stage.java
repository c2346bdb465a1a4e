package org.liberalparadox.room;

/** Where a room stands on its way from the lobby to the debriefing. */
public enum Stage {
    /** People take seats and read their briefs; nobody can act. */
    LOBBY,
    /** The phases run. */
    PLAYING,
    /** The clock stands still and nobody can act. */
    PAUSED,
    /** The debriefing is open to all. */
    CLOSED
}
