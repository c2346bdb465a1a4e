package org.liberalparadox.engine.model;

/** Who watches whether an agreement is kept. */
public enum Monitor {
    NONE,
    UNHCR,
    IOM,
    ILO
}
