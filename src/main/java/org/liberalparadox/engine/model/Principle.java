package org.liberalparadox.engine.model;

/** What a lead agenda may stand for (step one; concept S02). */
public enum Principle {
    /** Orderly movement: what receiving states ask for. */
    ORDER,
    /** Migration for development: what sending states ask for. */
    DEVELOPMENT
}
