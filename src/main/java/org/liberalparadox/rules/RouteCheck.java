package org.liberalparadox.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** What ways must keep to: each leads on, from where people set out to where they can be. */
final class RouteCheck {
    private final Scenario scenario;
    private final Collection<String> everywhere;
    private final Checks checks;

    RouteCheck(Scenario scenario, Collection<String> everywhere, Checks checks) {
        this.scenario = scenario;
        this.everywhere = everywhere;
        this.checks = checks;
    }

    void check() {
        List<Route> routes = scenario.routes();
        checks.that(!routes.isEmpty(), "routes", "is empty", "nobody could move: write one route at least");
        checks.unique(routes.stream().map(Route::id).toList(), "routes");
        Set<String> ways = new HashSet<>();
        for (Route route : routes) {
            String path = "routes." + route.id();
            checks.id(route.id(), path + ".id");
            checks.known(route.origin(), everywhere, path + ".origin", "origin");
            chain(route, path + ".chain");
            checks.that(
                    ways.add(route.origin() + route.chain()),
                    path,
                    "is the same way as another route",
                    "one of the two is enough");
            checks.range(route.proximity(), -10, 10, path + ".proximity");
            checks.range(route.risk(), 0, 1000, path + ".risk");
            diaspora(route, path + ".diaspora");
        }
    }

    private void chain(Route route, String path) {
        checks.that(!route.chain().isEmpty(), path, "is empty", "name the destination at least");
        Set<String> passed = new HashSet<>(Set.of(route.origin()));
        for (int i = 0; i < route.chain().size(); i++) {
            String step = route.chain().get(i);
            checks.known(step, everywhere, path + "[" + i + "]", "place");
            checks.that(passed.add(step), path + "[" + i + "]", step + " stands twice on the way", "a way leads on");
        }
        checks.that(
                route.chain().isEmpty() || scenario.hasSeat(route.destination()) || flees(route.origin()),
                path,
                "leads from " + route.origin() + " to " + route.chain().stream().reduce("", (_, last) -> last)
                        + ", which is no seat",
                "people who look for work go to a seat; only people who flee go elsewhere, and nobody flees from "
                        + route.origin());
    }

    private boolean flees(String origin) {
        return Origin.of(scenario).stream().anyMatch(o -> o.id().equals(origin));
    }

    /** The usual slip is to write people instead of thousands. */
    private void diaspora(Route route, String path) {
        checks.notNegative(route.diaspora(), path);
        population(route.origin())
                .ifPresent(population -> checks.that(
                        route.diaspora() * 1000 <= population,
                        path,
                        "is " + Checks.plain(route.diaspora()) + " thousand, more than the people of " + route.origin(),
                        "write thousands of people: " + Checks.plain(route.diaspora() / 1000)));
    }

    private Optional<Long> population(String id) {
        return scenario.states().stream()
                .filter(s -> s.id().equals(id))
                .map(SeatDefinition::population)
                .findFirst()
                .or(() -> scenario.places().stream()
                        .filter(p -> p.id().equals(id))
                        .map(Place::population)
                        .findFirst());
    }
}
