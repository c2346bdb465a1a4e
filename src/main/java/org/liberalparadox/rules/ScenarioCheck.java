package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Stock;

/** What a scenario must keep to beyond its shape; {@code docs: game-rules/README.md}. */
final class ScenarioCheck {
    private final Scenario scenario;
    private final Set<String> issues;
    private final Set<String> cards;
    private final Checks checks;
    private final Set<String> seats = new LinkedHashSet<>();
    /** Where people can be: states and places nobody plays. */
    private final Set<String> everywhere = new LinkedHashSet<>();

    ScenarioCheck(Scenario scenario, Set<String> issues, Set<String> cards, Checks checks) {
        this.scenario = scenario;
        this.issues = issues;
        this.cards = cards;
        this.checks = checks;
        scenario.seats().forEach(s -> seats.add(s.id()));
        scenario.states().forEach(s -> everywhere.add(s.id()));
        scenario.places().forEach(p -> everywhere.add(p.id()));
    }

    void check() {
        frame();
        SeatCheck seatCheck = new SeatCheck(checks, seats, issues, scenario.rounds());
        for (SeatDefinition seat : scenario.seats()) {
            seatCheck.check(seat);
        }
        scenario.places().forEach(this::place);
        people();
        routes();
        regimes();
        script();
    }

    private void frame() {
        checks.id(scenario.id(), "id");
        checks.text(scenario.title(), "title");
        checks.text(scenario.situation(), "situation");
        checks.text(scenario.map(), "map");
        checks.range(scenario.rounds(), 3, 12, "rounds");
        checks.that(
                scenario.states().size() >= 2 && scenario.seats().size() <= 12,
                "seats",
                "has " + scenario.states().size() + " states and "
                        + scenario.seats().size() + " seats",
                "a scenario has 2 states at least and 12 seats at most");
        List<String> ids = new ArrayList<>(
                scenario.seats().stream().map(SeatDefinition::id).toList());
        checks.unique(ids, "seats");
        List<String> places = scenario.places().stream().map(Place::id).toList();
        checks.unique(places, "places");
        for (int i = 0; i < places.size(); i++) {
            checks.that(
                    !seats.contains(places.get(i)),
                    "places[" + i + "]",
                    places.get(i) + " is a seat",
                    "places are countries nobody plays");
        }
        checks.range(scenario.trust(), 0, 1, "trust");
        for (int i = 0; i < scenario.trusts().size(); i++) {
            checks.known(scenario.trusts().get(i).a(), seats, "trusts[" + i + "].a", "seat");
            checks.known(scenario.trusts().get(i).b(), seats, "trusts[" + i + "].b", "seat");
            checks.range(scenario.trusts().get(i).trust(), 0, 1, "trusts[" + i + "].trust");
        }
        for (int i = 0; i < scenario.timings().size(); i++) {
            timing(scenario.timings().get(i), "timings[" + i + "]");
        }
        checks.that(!scenario.questions().isEmpty(), "questions", "is empty", "write questions for the debriefing");
        checks.that(!scenario.sources().isEmpty(), "sources", "is empty", "name where the numbers come from");
    }

    private void timing(Scenario.Timing t, String path) {
        checks.range(t.rounds(), 1, scenario.rounds(), path + ".rounds");
        int played = t.rounds() * (t.news() + t.talks() + t.ratification() + t.policy() + t.reckoning());
        checks.that(
                played <= t.minutes(),
                path,
                "takes " + played + " minutes",
                "rounds times phases must fit into " + t.minutes());
    }

    private void place(Place place) {
        String path = "places." + place.id();
        checks.id(place.id(), path + ".id");
        checks.positive(place.population(), path + ".population");
        checks.range(place.safety(), 0, 1, path + ".safety");
        checks.that(!place.conflict().isEmpty(), path + ".conflict", "is empty", "give a share for round 1 at least");
        for (int i = 0; i < place.conflict().size(); i++) {
            checks.range(place.conflict().get(i), 0, 1, path + ".conflict[" + i + "]");
        }
    }

    private void people() {
        Set<String> atHome = new TreeSet<>();
        for (int i = 0; i < scenario.people().size(); i++) {
            Stock stock = scenario.people().get(i);
            String path = "people[" + i + "]";
            checks.known(stock.origin(), everywhere, path + ".origin", "origin");
            checks.known(stock.place(), everywhere, path + ".place", "place");
            checks.notNegative(stock.people(), path + ".people");
            if (stock.status() == PersonStatus.AT_HOME) {
                checks.that(
                        stock.origin().equals(stock.place()),
                        path,
                        "people of " + stock.origin() + " are AT_HOME in " + stock.place(),
                        "AT_HOME means in the own country");
                atHome.add(stock.origin());
            }
        }
        for (String id : everywhere) {
            checks.that(
                    atHome.contains(id),
                    "people",
                    id + " has nobody at home",
                    "add { origin: " + id + ", place: " + id + ", status: AT_HOME, people: … }");
        }
    }

    private void routes() {
        checks.unique(scenario.routes().stream().map(Route::id).toList(), "routes");
        for (Route route : scenario.routes()) {
            String path = "routes." + route.id();
            checks.id(route.id(), path + ".id");
            checks.known(route.origin(), everywhere, path + ".origin", "origin");
            checks.that(!route.chain().isEmpty(), path + ".chain", "is empty", "name the destination at least");
            Set<String> passed = new HashSet<>(Set.of(route.origin()));
            for (int i = 0; i < route.chain().size(); i++) {
                String step = route.chain().get(i);
                checks.known(step, everywhere, path + ".chain[" + i + "]", "place");
                checks.that(
                        passed.add(step),
                        path + ".chain[" + i + "]",
                        step + " stands twice on the way",
                        "a way leads on");
            }
            checks.that(
                    route.chain().isEmpty() || seats.contains(route.destination()) || flees(route.origin()),
                    path + ".chain",
                    "leads from " + route.origin() + " to "
                            + route.chain().stream().reduce("", (_, last) -> last) + ", which is no seat",
                    "people who look for work go to a seat; only people who flee go elsewhere, and nobody flees from "
                            + route.origin());
            checks.notNegative(route.diaspora(), path + ".diaspora");
            checks.range(route.risk(), 0, 1000, path + ".risk");
        }
    }

    private List<String> states() {
        return scenario.states().stream().map(SeatDefinition::id).toList();
    }

    private boolean flees(String origin) {
        return Origin.of(scenario).stream().anyMatch(o -> o.id().equals(origin));
    }

    private void regimes() {
        checks.unique(scenario.regimes().stream().map(RegimeDefinition::id).toList(), "regimes");
        for (RegimeDefinition regime : scenario.regimes()) {
            String path = "regimes." + regime.id();
            checks.id(regime.id(), path + ".id");
            checks.range(regime.strength(), 0, 100, path + ".strength");
            checks.range(regime.breadth(), 0, 100, path + ".breadth");
            for (int i = 0; i < regime.seats().size(); i++) {
                checks.known(regime.seats().get(i), states(), path + ".seats[" + i + "]", "state");
            }
        }
    }

    private void script() {
        for (int i = 0; i < scenario.deck().size(); i++) {
            checks.known(scenario.deck().get(i), cards, "deck[" + i + "]", "card");
        }
        for (int i = 0; i < scenario.script().size(); i++) {
            String path = "script[" + i + "]";
            checks.range(scenario.script().get(i).round(), 1, scenario.rounds(), path + ".round");
            checks.known(scenario.script().get(i).card(), cards, path + ".card", "card");
            List<String> struck = scenario.script().get(i).seats();
            for (int j = 0; j < struck.size(); j++) {
                checks.known(struck.get(j), seats, path + ".seats[" + j + "]", "seat");
            }
        }
    }
}
