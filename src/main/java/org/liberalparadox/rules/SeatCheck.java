package org.liberalparadox.rules;

import java.util.List;
import java.util.Set;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Objective.ContractsAtLeast;
import org.liberalparadox.engine.model.Objective.Heard;
import org.liberalparadox.engine.model.Objective.InOffice;
import org.liberalparadox.engine.model.Objective.LimboAtMost;
import org.liberalparadox.engine.model.Objective.NeverDefected;
import org.liberalparadox.engine.model.Objective.Obtained;
import org.liberalparadox.engine.model.Objective.PeopleAtLeast;
import org.liberalparadox.engine.model.Objective.TrackAtLeast;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SeatDefinition;

/** What a seat of a scenario must keep to beyond its shape. */
final class SeatCheck {
    private final Checks checks;
    private final Set<String> seats;
    private final Set<String> issues;
    private final int rounds;

    SeatCheck(Checks checks, Set<String> seats, Set<String> issues, int rounds) {
        this.checks = checks;
        this.seats = seats;
        this.issues = issues;
        this.rounds = rounds;
    }

    void check(SeatDefinition seat) {
        String path = "seats." + seat.id();
        checks.id(seat.id(), path + ".id");
        checks.text(seat.name(), path + ".name");
        checks.text(seat.mark(), path + ".mark");
        numbers(seat, path);
        if (seat.isState()) {
            checks.positive(seat.population(), path + ".population");
            checks.positive(seat.gdpPerCapita(), path + ".gdpPerCapita");
        } else {
            noTerritory(seat, path);
        }
        tracks(seat.tracks(), path + ".tracks");
        checks.weights(seat.mood(), path + ".mood");
        checks.weights(seat.interest(), path + ".interest");
        checks.allFour(path + ".closure");
        seat.stakes().forEach((issue, stake) -> {
            checks.known(issue, issues, path + ".stakes." + issue, "issue");
            checks.notNegative(stake, path + ".stakes." + issue);
        });
        for (int i = 0; i < seat.elections().size(); i++) {
            checks.range(seat.elections().get(i), 1, rounds, path + ".elections[" + i + "]");
        }
        policy(seat.policy(), path + ".policy");
        for (int i = 0; i < seat.brief().holds().size(); i++) {
            String holder = seat.brief().holds().get(i).seat();
            checks.known(holder, seats, path + ".brief.holds[" + i + "].seat", "seat");
        }
        checks.unique(seat.objectives().stream().map(Objective::id).toList(), path + ".objectives");
        for (Objective objective : seat.objectives()) {
            objective(objective, path + ".objectives." + objective.id());
        }
    }

    private void numbers(SeatDefinition seat, String path) {
        checks.range(seat.unemployment(), 0, 100, path + ".unemployment");
        checks.that(
                seat.discountFactor() > 0 && seat.discountFactor() < 1,
                path + ".discountFactor",
                "is " + Checks.plain(seat.discountFactor()),
                "must lie between 0 and 1, both excluded");
        checks.range(seat.power(), 0, 100, path + ".power");
        checks.notNegative(seat.budget(), path + ".budget");
        checks.range(seat.polarisation(), 0, 1, path + ".polarisation");
        checks.notNegative(seat.labourSupply(), path + ".labourSupply");
        checks.positive(seat.par(), path + ".par");
    }

    /** Organisations and the migrants' council have no people, no voters and no border of their own. */
    private void noTerritory(SeatDefinition seat, String path) {
        String why = seat.role() + " has no territory";
        checks.that(seat.population() == 0, path + ".population", why, "write 0");
        checks.that(!seat.liberal(), path + ".liberal", why, "write false: the paradox is a state's");
        checks.that(!seat.asylum(), path + ".asylum", why, "write false");
        checks.that(seat.labourSupply() == 0, path + ".labourSupply", why, "leave it out");
        checks.that(seat.conflict().isEmpty(), path + ".conflict", why, "leave it out");
        checks.that(seat.elections().isEmpty(), path + ".elections", why, "leave it out");
        checks.that(!seat.populist(), path + ".populist", why, "leave it out");
        Policy p = seat.policy();
        checks.that(p.borderEffort() == 0, path + ".policy.borderEffort", why, "write 0");
        checks.that(p.rightsStandard() == 0, path + ".policy.rightsStandard", why, "write 0");
        checks.that(p.integration() == 0, path + ".policy.integration", why, "write 0");
        checks.that(p.gate() == GateStance.HOLD, path + ".policy.gate", why, "leave it out");
    }

    private void tracks(Factors tracks, String path) {
        checks.allFour(path);
        for (Factor factor : Factor.values()) {
            checks.range(tracks.get(factor), 0, 100, path + "." + factor.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void policy(Policy policy, String path) {
        checks.range(policy.borderEffort(), 0, Policy.MAX, path + ".borderEffort");
        checks.range(policy.rightsStandard(), 0, Policy.MAX, path + ".rightsStandard");
        checks.range(policy.integration(), 0, Policy.MAX, path + ".integration");
        checks.range(policy.hostFunding(), 0, Policy.MAX, path + ".hostFunding");
    }

    private void objective(Objective objective, String path) {
        checks.text(objective.text(), path + ".text");
        checks.positive(objective.points(), path + ".points");
        String at =
                path + ".condition." + RecordReader.kind(objective.condition().getClass());
        switch (objective.condition()) {
            case TrackAtLeast c -> checks.range(c.value(), 0, 100, at + ".value");
            case ContractsAtLeast c -> {
                checks.range(c.value(), 0, 100, at + ".value");
                seats(c.seats(), at + ".seats");
            }
            case Obtained c -> {
                checks.known(c.issue(), issues, at + ".issue", "issue");
                checks.range(c.level(), 1, 5, at + ".level");
                if (!c.giver().isEmpty()) {
                    checks.known(c.giver(), seats, at + ".giver", "seat");
                }
            }
            case PeopleAtLeast c -> {
                checks.known(c.seat(), seats, at + ".seat", "seat");
                checks.positive(c.people(), at + ".people");
            }
            case Heard c -> checks.positive(c.packages(), at + ".packages");
            case LimboAtMost c -> checks.notNegative(c.people(), at + ".people");
            case NeverDefected c -> {}
            case InOffice c -> {}
        }
    }

    private void seats(List<String> named, String path) {
        for (int i = 0; i < named.size(); i++) {
            checks.known(named.get(i), seats, path + "[" + i + "]", "seat");
        }
    }
}
