package org.liberalparadox.engine.model;

import java.util.List;

/**
 * A country people come from that nobody plays.
 *
 * @param conflict share of the people at home displaced in round 1, 2 …; the last value holds on
 * @param safety 0 to 1: how safe return is; voluntary return grows with it
 */
public record Place(
        String id,
        String name,
        String alias,
        String mark,
        String flag,
        long population,
        List<Double> conflict,
        double safety) {}
