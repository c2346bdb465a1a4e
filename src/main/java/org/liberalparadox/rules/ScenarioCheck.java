package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** What a scenario must keep to beyond its shape; {@code docs: game-rules/README.md}. */
final class ScenarioCheck {
    private final Scenario scenario;
    private final Model model;
    private final List<Issue> issues;
    private final List<Card> cards;
    private final Checks checks;
    private final Set<String> seats = new LinkedHashSet<>();
    /** Where people can be: states and places nobody plays. */
    private final Set<String> everywhere = new LinkedHashSet<>();

    ScenarioCheck(Scenario scenario, Model model, List<Issue> issues, List<Card> cards, Checks checks) {
        this.scenario = scenario;
        this.model = model;
        this.issues = issues;
        this.cards = cards;
        this.checks = checks;
        scenario.seats().forEach(s -> seats.add(s.id()));
        scenario.states().forEach(s -> everywhere.add(s.id()));
        scenario.places().forEach(p -> everywhere.add(p.id()));
    }

    void check() {
        if (!identified()) {
            return; // everything else is found by its id
        }
        frame();
        trusts();
        ties();
        names();
        for (int i = 0; i < scenario.timings().size(); i++) {
            timing(scenario.timings().get(i), "timings[" + i + "]");
        }
        Promises promises = new Promises(scenario, issues);
        SeatCheck seatCheck = new SeatCheck(scenario, promises, issues, model, checks);
        ObjectiveCheck objectives = new ObjectiveCheck(scenario, promises, issues, checks);
        for (SeatDefinition seat : scenario.seats()) {
            seatCheck.check(seat);
            objectives.check(seat);
        }
        PlaceCheck.check(scenario, checks);
        new PeopleCheck(scenario, everywhere, checks).check();
        new RouteCheck(scenario, everywhere, checks).check();
        new RegimeCheck(scenario, model, checks).check(scenario.regimes());
        new ScriptCheck(scenario, cards, checks).check();
    }

    /** Whether every seat and place has an id of its own. */
    private boolean identified() {
        List<String> ids = scenario.seats().stream().map(SeatDefinition::id).toList();
        List<String> places = scenario.places().stream().map(Place::id).toList();
        checks.unique(ids, "seats");
        checks.unique(places, "places");
        for (int i = 0; i < places.size(); i++) {
            checks.that(
                    !scenario.hasSeat(places.get(i)),
                    "places[" + i + "]",
                    places.get(i) + " is a seat",
                    "places are countries nobody plays");
        }
        return Set.copyOf(ids).size() + Set.copyOf(places).size() == ids.size() + places.size()
                && places.stream().noneMatch(scenario::hasSeat);
    }

    private void frame() {
        checks.id(scenario.id(), "id");
        checks.range(scenario.startYear(), 1900, 2100, "startYear");
        checks.range(scenario.rounds(), 3, 12, "rounds");
        checks.known(scenario.map(), Pictures.MAPS, "map", "map");
        checks.range(scenario.trust(), 0, 1, "trust");
        checks.that(
                scenario.states().size() >= 2 && scenario.seats().size() <= 12,
                "seats",
                "has " + scenario.states().size() + " states and "
                        + scenario.seats().size() + " seats",
                "a scenario has 2 states at least and 12 seats at most");
        checks.that(!scenario.questions().isEmpty(), "questions", "is empty", "write questions for the debriefing");
        checks.that(!scenario.sources().isEmpty(), "sources", "is empty", "name where the numbers come from");
    }

    private void trusts() {
        Set<Set<String>> known = new HashSet<>();
        for (int i = 0; i < scenario.trusts().size(); i++) {
            Scenario.TrustPair pair = scenario.trusts().get(i);
            String path = "trusts[" + i + "]";
            pair(pair.a(), pair.b(), path);
            checks.range(pair.trust(), 0, 1, path + ".trust");
            once(pair.a(), pair.b(), path, known, "trust holds both ways; name a pair once");
        }
    }

    private void ties() {
        Set<Set<String>> known = new HashSet<>();
        for (int i = 0; i < scenario.ties().size(); i++) {
            Scenario.TiePair pair = scenario.ties().get(i);
            String path = "ties[" + i + "]";
            pair(pair.a(), pair.b(), path);
            checks.range(pair.tie(), 0, 1, path + ".tie");
            once(pair.a(), pair.b(), path, known, "ties hold both ways; name a pair once");
        }
    }

    private void pair(String a, String b, String path) {
        checks.known(a, seats, path + ".a", "seat");
        checks.known(b, seats, path + ".b", "seat");
    }

    /** Two seats, not named together before. */
    private void once(String a, String b, String path, Set<Set<String>> known, String right) {
        boolean two = !a.equals(b);
        checks.that(two, path, "is between " + a + " and itself", "name two seats");
        checks.that(!two || known.add(Set.of(a, b)), path, a + " and " + b + " stand twice", right);
    }

    /** Two countries that look alike cannot be told apart on the screens. */
    private void names() {
        List<String> paths = new ArrayList<>();
        scenario.seats().forEach(s -> paths.add("seats." + s.id()));
        scenario.places().forEach(p -> paths.add("places." + p.id()));
        differ("name", paths, both(scenario, SeatDefinition::name, Place::name));
        differ("alias", paths, both(scenario, SeatDefinition::alias, Place::alias));
        differ("mark", paths, both(scenario, SeatDefinition::mark, Place::mark));
    }

    private static List<String> both(
            Scenario scenario, Function<SeatDefinition, String> ofSeat, Function<Place, String> ofPlace) {
        List<String> all = new ArrayList<>(scenario.seats().stream().map(ofSeat).toList());
        scenario.places().stream().map(ofPlace).forEach(all::add);
        return all;
    }

    private void differ(String key, List<String> paths, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            int first = values.indexOf(values.get(i));
            checks.that(
                    first == i || paths.get(first).equals(paths.get(i)),
                    paths.get(i) + "." + key,
                    "is " + values.get(i) + ", as is that of " + paths.get(first),
                    "give each its own");
        }
    }

    private void timing(Scenario.Timing t, String path) {
        checks.range(t.rounds(), 1, scenario.rounds(), path + ".rounds");
        int[] phases = {t.news(), t.talks(), t.ratification(), t.policy(), t.reckoning()};
        String[] names = {"news", "talks", "ratification", "policy", "reckoning"};
        int round = 0;
        for (int i = 0; i < phases.length; i++) {
            checks.positive(phases[i], path + "." + names[i]);
            round += phases[i];
        }
        int played = t.rounds() * round;
        checks.that(
                played <= t.minutes(),
                path,
                "takes " + played + " minutes",
                "rounds times phases must fit into " + t.minutes());
        checks.that(
                2 * played >= t.minutes(),
                path,
                "takes " + played + " of " + t.minutes() + " minutes",
                "fill half of them at least: longer phases, or more rounds");
    }
}
