package org.liberalparadox.engine.model;

/** The four factors of the domestic game (Hollifield 2018, Figure 3; concept C09). */
public enum Factor {
    SECURITY,
    CULTURE,
    ECONOMY,
    RIGHTS
}
