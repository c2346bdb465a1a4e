package org.liberalparadox.engine.model;

/** What a seat is in the migration system; issues say which roles may give and receive them. */
public enum Role {
    RECEIVING,
    FRONTLINE,
    TRANSIT,
    HOST,
    SENDING,
    /** UNHCR, IOM, ILO as seats: reserved for scenarios of a later version, refused by the loader today. */
    ORGANISATION,
    /** People on the move as actors: reserved for scenarios of a later version, refused by the loader today. */
    MIGRANT_COUNCIL;

    public boolean isState() {
        return this != ORGANISATION && this != MIGRANT_COUNCIL;
    }
}
