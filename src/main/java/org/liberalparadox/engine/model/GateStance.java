package org.liberalparadox.engine.model;

/** What a state on a route does with people who wish to move on. */
public enum GateStance {
    /** Registers arrivals and guards its exits as usual. */
    HOLD,
    /** Looks away: nobody is registered, nobody is held (concept I05). */
    WAVE_THROUGH,
    /** Opens the gates to extort (coercive engineered migration, concept C28). */
    OPEN
}
