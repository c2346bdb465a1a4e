package org.liberalparadox.engine.model;

/** The five phases of a round, in their order. */
public enum Phase {
    NEWS,
    TALKS,
    RATIFICATION,
    POLICY,
    RECKONING
}
