package org.liberalparadox.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Objective.ContractsAtLeast;
import org.liberalparadox.engine.model.Objective.Heard;
import org.liberalparadox.engine.model.Objective.InOffice;
import org.liberalparadox.engine.model.Objective.LimboAtMost;
import org.liberalparadox.engine.model.Objective.NeverDefected;
import org.liberalparadox.engine.model.Objective.Obtained;
import org.liberalparadox.engine.model.Objective.PeopleAtLeast;
import org.liberalparadox.engine.model.Objective.TrackAtLeast;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Stock;

/** Whether what a seat is asked for can be met, and can be missed. */
final class ObjectiveCheck {
    private static final int MOST_POINTS = 20;

    private final Scenario scenario;
    private final Promises promises;
    private final List<String> issues;
    private final Checks checks;
    private final List<String> seats;
    private final List<String> states;

    ObjectiveCheck(Scenario scenario, Promises promises, List<Issue> issues, Checks checks) {
        this.scenario = scenario;
        this.promises = promises;
        this.issues = issues.stream().map(Issue::id).toList();
        this.checks = checks;
        this.seats = scenario.seats().stream().map(SeatDefinition::id).toList();
        this.states = scenario.states().stream().map(SeatDefinition::id).toList();
    }

    void check(SeatDefinition seat) {
        String list = "seats." + seat.id() + ".objectives";
        checks.unique(seat.objectives().stream().map(Objective::id).toList(), list);
        for (Objective objective : seat.objectives()) {
            String path = list + "." + objective.id();
            checks.id(objective.id(), path + ".id");
            checks.range(objective.points(), 1, MOST_POINTS, path + ".points");
            String at = path + ".condition."
                    + RecordReader.kind(objective.condition().getClass());
            condition(seat, objective.condition(), at);
        }
    }

    private void condition(SeatDefinition seat, Objective.Condition condition, String at) {
        switch (condition) {
            case TrackAtLeast c -> checks.range(c.value(), 0, 100, at + ".value");
            case ContractsAtLeast c -> contracts(c, at);
            case Obtained c -> obtained(seat, c, at);
            case PeopleAtLeast c -> people(c, at);
            case Heard c -> checks.positive(c.packages(), at + ".packages");
            case LimboAtMost c -> checks.notNegative(c.people(), at + ".people");
            case NeverDefected _ ->
                checks.that(
                        seat.role() != Role.MIGRANT_COUNCIL,
                        at,
                        "is always met: " + seat.id() + " signs nothing",
                        "ask for something it can miss, such as heard");
            case InOffice _ ->
                checks.that(
                        seat.liberal(),
                        at,
                        "is always met: governments change in liberal states only",
                        "ask for something " + seat.id() + " can miss");
        }
    }

    private void contracts(ContractsAtLeast c, String at) {
        checks.range(c.value(), 0, 100, at + ".value");
        checks.that(!c.seats().isEmpty(), at + ".seats", "is empty", "name one state at least");
        for (int i = 0; i < c.seats().size(); i++) {
            checks.known(c.seats().get(i), states, at + ".seats[" + i + "]", "state");
        }
    }

    private void obtained(SeatDefinition seat, Obtained c, String at) {
        checks.known(c.issue(), issues, at + ".issue", "issue");
        checks.range(c.level(), 1, 5, at + ".level");
        if (!c.giver().isEmpty()) {
            checks.known(c.giver(), seats, at + ".giver", "seat");
        }
        Optional<Issue> issue = promises.issue(c.issue());
        if (issue.isEmpty() || !c.giver().isEmpty() && !seats.contains(c.giver())) {
            return;
        }
        String giver =
                c.giver().isEmpty() ? "nobody here can" : (c.giver().equals(seat.id()) ? "it" : c.giver()) + " cannot";
        checks.that(
                promises.concerns(seat.id(), issue.get(), c.giver()),
                at,
                "can never be met: " + giver + " promise " + c.issue() + " with " + seat.id() + " as a party",
                Promises.who(issue.get()));
    }

    private void people(PeopleAtLeast c, String at) {
        checks.known(c.seat(), states, at + ".seat", "state");
        checks.positive(c.people(), at + ".people");
        long all = scenario.people().stream().mapToLong(Stock::people).sum();
        checks.that(
                c.people() <= all,
                at + ".people",
                "is " + c.people(),
                "no more than " + all + " people are in the game");
        if (!states.contains(c.seat())) {
            return;
        }
        Mechanism mechanism = mechanism(c.reason());
        if (mechanism != null) {
            checks.that(
                    promises.gives(c.seat(), mechanism),
                    at,
                    "can never be met: " + c.seat() + " can promise nobody here anything that brings people by "
                            + c.reason(),
                    "name a state that can give " + mechanism);
        } else if (c.reason() == Reason.JOURNEY) {
            checks.that(
                    scenario.routes().stream().anyMatch(r -> r.chain().contains(c.seat())),
                    at,
                    "can never be met: no route leads to " + c.seat(),
                    "add a route, or name a place on one");
        }
    }

    /** What somebody must have promised before people can come for this reason; null where nothing must. */
    private static @Nullable Mechanism mechanism(Reason reason) {
        return switch (reason) {
            case LABOUR_VISA -> Mechanism.LABOUR_VISAS;
            case CIRCULAR -> Mechanism.CIRCULAR;
            case VISA_FREE -> Mechanism.VISA_FREE;
            case STATUS_PATH -> Mechanism.STATUS_PATH;
            case RESETTLEMENT -> Mechanism.RESETTLEMENT;
            case DISPLACEMENT,
                    RELOCATION,
                    JOURNEY,
                    FIRST_ENTRY,
                    LOST_ON_THE_WAY,
                    READMISSION,
                    VOLUNTARY_RETURN,
                    LOCAL_INTEGRATION,
                    ASYLUM_GRANTED,
                    ASYLUM_REFUSED,
                    SETTLEMENT -> null;
        };
    }
}
