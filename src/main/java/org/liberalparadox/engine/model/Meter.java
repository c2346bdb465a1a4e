package org.liberalparadox.engine.model;

/** A public reading of the world, 0 to 100, low where something is neglected; the deck presses where one is low. */
public enum Meter {
    /** Mean of the states' rights. */
    RIGHTS,
    /** Mean of the states' security. */
    ORDER,
    /** Mean effort of liberal states for integration, of the highest. */
    INTEGRATION,
    /** Mean funding of liberal states for first hosts, of the highest. */
    HOST_FUNDING,
    /** Share of liberal states that keep a promise of visas or resettlement. */
    PATHWAYS,
    /** How far asylum states stay from a court's bar: rights standard, less closed gates and returns (F24). */
    LAW,
    /** Share of the promises due in the last two reckonings that nobody saw broken. */
    WORD,
    /** Lowest approval of a liberal government. */
    APPROVAL
}
