package org.liberalparadox.engine.state;

/**
 * A state on the way has said that it will open its gates unless the other comes to terms (concept C28).
 *
 * @param pressure what that adds to the cost of no agreement at the target's home, in points of support (F20)
 */
public record Threat(String seat, String target, int round, double pressure) {}
