package org.liberalparadox.engine.model;

/** Why people's place or status changed. */
public enum Reason {
    DISPLACEMENT,
    LABOUR_VISA,
    CIRCULAR,
    VISA_FREE,
    STATUS_PATH,
    RESETTLEMENT,
    RELOCATION,
    /** Moved on along a route and arrived, or was stopped at a gate. */
    JOURNEY,
    FIRST_ENTRY,
    LOST_ON_THE_WAY,
    READMISSION,
    VOLUNTARY_RETURN,
    ASYLUM_GRANTED,
    ASYLUM_REFUSED,
    SETTLEMENT,
    /** Out of limbo into a status where they wait. */
    LOCAL_INTEGRATION
}
