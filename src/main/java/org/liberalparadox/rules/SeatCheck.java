package org.liberalparadox.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** What a seat of a scenario must keep to beyond its shape. */
final class SeatCheck {
    private static final Pattern MARK = Pattern.compile("\\p{L}{2}");

    private final Scenario scenario;
    private final Promises promises;
    private final List<String> issues;
    private final Model model;
    private final Checks checks;
    private final List<String> seats;

    SeatCheck(Scenario scenario, Promises promises, List<Issue> issues, Model model, Checks checks) {
        this.scenario = scenario;
        this.promises = promises;
        this.issues = issues.stream().map(Issue::id).toList();
        this.model = model;
        this.checks = checks;
        this.seats = scenario.seats().stream().map(SeatDefinition::id).toList();
    }

    void check(SeatDefinition seat) {
        String path = "seats." + seat.id();
        checks.id(seat.id(), path + ".id");
        mark(seat.mark(), path, checks);
        checks.known(seat.flag(), Pictures.FLAGS, path + ".flag", "flag");
        numbers(seat, path);
        if (seat.isState()) {
            state(seat, path);
        } else {
            noTerritory(seat, path);
        }
        factors(seat, path);
        seat.stakes().forEach((issue, stake) -> {
            checks.known(issue, issues, path + ".stakes." + issue, "issue");
            checks.range(stake, 0, 5, path + ".stakes." + issue);
        });
        elections(seat, path + ".elections");
        policy(seat, path);
        holds(seat, path + ".brief.holds");
        checks.that(
                promises.bargains(seat),
                path,
                "can promise nobody anything, and nobody can promise it anything",
                "give it or another seat a role that givers and beneficiaries of an issue name");
    }

    static void mark(String mark, String path, Checks checks) {
        checks.that(MARK.matcher(mark).matches(), path + ".mark", "is \"" + mark + "\"", "write two letters");
    }

    private void numbers(SeatDefinition seat, String path) {
        checks.range(seat.unemployment(), 0, 100, path + ".unemployment");
        checks.that(
                seat.discountFactor() > 0 && seat.discountFactor() < 1,
                path + ".discountFactor",
                "is " + Checks.plain(seat.discountFactor()),
                "must lie between 0 and 1, both excluded");
        checks.range(seat.power(), 0, 100, path + ".power");
        checks.range(seat.budget(), 0, 60, path + ".budget");
        checks.range(seat.polarisation(), 0, 1, path + ".polarisation");
        checks.range(seat.safety(), 0, 1, path + ".safety");
        checks.notNegative(seat.claims(), path + ".claims");
        checks.notNegative(seat.labourSupply(), path + ".labourSupply");
        checks.that(
                seat.par() > 0 && seat.par() <= 100,
                path + ".par",
                "is " + Checks.plain(seat.par()),
                "must lie above 0 and not above 100");
    }

    private void state(SeatDefinition seat, String path) {
        checks.positive(seat.population(), path + ".population");
        checks.range(seat.gdpPerCapita(), 100, 300_000, path + ".gdpPerCapita");
        checks.that(
                seat.labourSupply() <= seat.population(),
                path + ".labourSupply",
                "is " + seat.labourSupply(),
                "no more than its " + seat.population() + " people can look for work");
        PlaceCheck.conflict(seat.conflict(), path + ".conflict", scenario.rounds(), checks);
        Set<String> origins = new TreeSet<>();
        Stream.concat(
                        seats().filter(s -> !s.equals(seat.id())),
                        scenario.places().stream().map(Place::id))
                .forEach(origins::add);
        seat.affinity().forEach((origin, near) -> {
            checks.known(origin, origins, path + ".affinity." + origin, "origin");
            checks.range(near, 0, 1, path + ".affinity." + origin);
        });
    }

    private Stream<String> seats() {
        return scenario.states().stream().map(SeatDefinition::id);
    }

    /** Organisations and the migrants' council have no people, no voters and no border of their own. */
    private void noTerritory(SeatDefinition seat, String path) {
        String why = seat.role() + " has no territory";
        checks.that(seat.population() == 0, path + ".population", why, "write 0");
        checks.that(!seat.liberal(), path + ".liberal", why, "write false: the paradox is a state's");
        checks.that(!seat.asylum(), path + ".asylum", why, "write false");
        checks.that(seat.labourSupply() == 0, path + ".labourSupply", why, "leave it out");
        checks.that(seat.conflict().isEmpty(), path + ".conflict", why, "leave it out");
        checks.that(seat.affinity().isEmpty(), path + ".affinity", why, "leave it out");
        checks.that(seat.claims() == 0, path + ".claims", why, "leave it out");
        checks.that(!seat.populist(), path + ".populist", why, "leave it out");
        Policy p = seat.policy();
        checks.that(p.borderEffort() == 0, path + ".policy.borderEffort", why, "write 0");
        checks.that(p.rightsStandard() == 0, path + ".policy.rightsStandard", why, "write 0");
        checks.that(p.integration() == 0, path + ".policy.integration", why, "write 0");
        checks.that(p.gate() == GateStance.HOLD, path + ".policy.gate", why, "leave it out");
    }

    private void factors(SeatDefinition seat, String path) {
        checks.allFour(path + ".tracks");
        checks.allFour(path + ".closure");
        checks.weights(seat.mood(), path + ".mood");
        checks.weights(seat.interest(), path + ".interest");
        each(seat.tracks(), 0, 100, path + ".tracks");
        each(seat.closure(), -20, 20, path + ".closure");
    }

    private void each(Factors factors, double low, double high, String path) {
        for (Factor factor : Factor.values()) {
            checks.range(
                    factors.get(factor), low, high, path + "." + factor.name().toLowerCase(Locale.ROOT));
        }
    }

    private void elections(SeatDefinition seat, String path) {
        checks.that(
                seat.liberal() || seat.elections().isEmpty(),
                path,
                "are never held: governments change in liberal states only",
                "write [], or liberal: true");
        checks.distinct(seat.elections().stream().map(String::valueOf).toList(), path, "round");
        for (int i = 0; i < seat.elections().size(); i++) {
            checks.range(seat.elections().get(i), 1, scenario.rounds(), path + "[" + i + "]");
        }
    }

    private void policy(SeatDefinition seat, String path) {
        Policy policy = seat.policy();
        checks.range(policy.borderEffort(), 0, Policy.MAX, path + ".policy.borderEffort");
        checks.range(policy.rightsStandard(), 0, Policy.MAX, path + ".policy.rightsStandard");
        checks.range(policy.integration(), 0, Policy.MAX, path + ".policy.integration");
        checks.range(policy.hostFunding(), 0, Policy.MAX, path + ".policy.hostFunding");
        if (policy.isInRange() && seat.budget() >= 0) {
            int cost = model.levers().cost(policy);
            checks.that(
                    cost <= seat.budget(),
                    path + ".budget",
                    "is " + seat.budget() + ", and the standing policy costs " + cost,
                    "raise the budget to " + cost + " at least, or lower the policy");
        }
    }

    private void holds(SeatDefinition seat, String path) {
        for (int i = 0; i < seat.brief().holds().size(); i++) {
            String at = path + "[" + i + "].seat";
            String holder = seat.brief().holds().get(i).seat();
            checks.known(holder, seats, at, "seat");
            checks.that(!holder.equals(seat.id()), at, "is the seat itself", "name who holds what this seat needs");
        }
    }
}
