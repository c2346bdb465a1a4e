package org.liberalparadox.engine.state;

import java.util.List;

/**
 * A regime as it stands.
 *
 * @param history strength at the end of each round, round 0 first
 */
public record RegimeState(
        String id, List<String> members, double strength, double breadth, boolean collapsed, List<Double> history) {}
