package org.liberalparadox.engine.model;

/** Specific: obligations lapse for whoever is cheated. Diffuse: they do not (concept C19). */
public enum Reciprocity {
    SPECIFIC,
    DIFFUSE
}
