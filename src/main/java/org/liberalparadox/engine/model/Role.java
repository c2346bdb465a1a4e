package org.liberalparadox.engine.model;

/** What a seat is in the migration system; issues say which roles may give and receive them. */
public enum Role {
    RECEIVING,
    FRONTLINE,
    TRANSIT,
    HOST,
    SENDING,
    /** UNHCR, IOM, ILO at the table: no territory and no people, but a budget, a name and eyes (I01, I02). */
    ORGANISATION,
    /** People on the move as actors: proposes, testifies, is heard, and is nobody's resource (C02, I12). */
    MIGRANT_COUNCIL;

    /** Whether the seat has a territory, a parliament and borders. */
    public boolean isState() {
        return this != ORGANISATION && this != MIGRANT_COUNCIL;
    }
}
