package org.liberalparadox.engine.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A country people flee from, whether or not somebody plays it (concepts C05, C34).
 *
 * @param conflict share of the people at home displaced in round 1, 2 …; the last value holds on
 * @param safety 0 to 1: how safe return is
 */
public record Origin(String id, List<Double> conflict, double safety) {

    /** Every country of the scenario people flee from: those nobody plays first. */
    public static List<Origin> of(Scenario scenario) {
        List<Origin> origins = new ArrayList<>();
        for (Place place : scenario.places()) {
            origins.add(new Origin(place.id(), place.conflict(), place.safety()));
        }
        for (SeatDefinition seat : scenario.seats()) {
            if (!seat.conflict().isEmpty()) {
                origins.add(new Origin(seat.id(), seat.conflict(), seat.safety()));
            }
        }
        return List.copyOf(origins);
    }

    /** Share of the people at home displaced in a round. */
    public double conflictIn(int round) {
        return conflict.isEmpty() ? 0 : conflict.get(Math.min(round, conflict.size()) - 1);
    }
}
