package org.liberalparadox.engine.model;

/** The status of a person; the sum over all statuses of an origin never changes (concept C02, proposition P32). */
public enum PersonStatus {
    AT_HOME,
    /** Displaced inside the origin. */
    DISPLACED,
    /** In a camp or in transit, in a host state. */
    IN_LIMBO,
    IRREGULAR,
    /** Claim being heard, or protected. */
    ASYLUM,
    /** Guest or circular worker. */
    TEMPORARY,
    SETTLED,
    RETURNED,
    /** Died on the way. Counted and shown with dignity, never scored as a gain. */
    LOST;

    /** In safety and with a status: what the migrants' scoreboard counts. */
    public boolean isSafe() {
        return this == ASYLUM || this == TEMPORARY || this == SETTLED || this == RETURNED;
    }
}
