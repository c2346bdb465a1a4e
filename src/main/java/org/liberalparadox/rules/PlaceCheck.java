package org.liberalparadox.rules;

import java.util.List;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Scenario;

/** What a country nobody plays must keep to: it is a place people leave, or a place they reach. */
final class PlaceCheck {
    private PlaceCheck() {}

    static void check(Scenario scenario, Checks checks) {
        for (Place place : scenario.places()) {
            check(place, "places." + place.id(), scenario, checks);
        }
    }

    private static void check(Place place, String path, Scenario scenario, Checks checks) {
        checks.id(place.id(), path + ".id");
        SeatCheck.mark(place.mark(), path, checks);
        checks.known(place.flag(), Pictures.FLAGS, path + ".flag", "flag");
        checks.positive(place.population(), path + ".population");
        checks.range(place.safety(), 0, 1, path + ".safety");
        checks.that(!place.conflict().isEmpty(), path + ".conflict", "is empty", "give a share for round 1 at least");
        conflict(place.conflict(), path + ".conflict", scenario.rounds(), checks);
        if (scenario.routes().isEmpty()) {
            return; // said of the routes
        }
        boolean left = scenario.routes().stream().anyMatch(r -> r.origin().equals(place.id()));
        boolean reached = scenario.routes().stream().anyMatch(r -> r.chain().contains(place.id()));
        boolean fled = place.conflict().stream().anyMatch(share -> share > 0);
        checks.that(
                left || reached && !fled,
                path,
                fled ? "has people who flee, and no route begins there" : "lies on no route",
                "add a route with origin: " + place.id() + (fled ? "" : ", or take the place out"));
    }

    /** Shares of the people at home, one a round. */
    static void conflict(List<Double> shares, String path, int rounds, Checks checks) {
        checks.that(
                shares.size() <= rounds,
                path,
                "has " + shares.size() + " entries",
                "the game has " + rounds + " rounds; the last entry holds on");
        for (int i = 0; i < shares.size(); i++) {
            checks.range(shares.get(i), 0, 1, path + "[" + i + "]");
        }
    }
}
