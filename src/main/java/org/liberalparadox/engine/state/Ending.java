package org.liberalparadox.engine.state;

/** How a game ends (game manual, chapter 10). */
public enum Ending {
    VIRTUOUS_CYCLE,
    LIBERAL_PARADOX,
    BEGGAR_THY_NEIGHBOUR,
    BREAKDOWN
}
