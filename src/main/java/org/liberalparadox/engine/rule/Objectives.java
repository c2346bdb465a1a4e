package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.SeatState;

/** Whether a confidential objective holds now. */
public final class Objectives {
    private Objectives() {}

    public static boolean met(GameState state, String seat, Objective.Condition condition) {
        return switch (condition) {
            case Objective.TrackAtLeast c -> state.seat(seat).tracks().get(c.factor()) >= c.value();
            case Objective.ContractsAtLeast c -> c.seats().stream().allMatch(s -> lowest(state, s) >= c.value());
            case Objective.Obtained c -> state.obligations().stream().anyMatch(o -> obtained(o, seat, c));
            case Objective.PeopleAtLeast c -> moved(state, c) >= c.people();
            case Objective.LimboAtMost c -> waiting(state, seat) <= c.people();
            case Objective.Heard c ->
                state.proposals().stream().filter(p -> heard(p, seat)).count() >= c.packages();
            case Objective.NeverDefected _ ->
                state.obligations().stream()
                        .filter(o -> o.giver().equals(seat))
                        .flatMap(o -> o.record().stream())
                        .allMatch(Obligation.Entry::honoured);
            // a new government always turns the base mood
            case Objective.InOffice _ ->
                state.seat(seat)
                        .baseMood()
                        .equals(state.setup().scenario().seat(seat).mood());
        };
    }

    /** In the own territory, or anywhere for a seat that has none. */
    private static long waiting(GameState state, String seat) {
        People people = state.people();
        return state.setup().scenario().seat(seat).isState()
                ? people.at(seat, PersonStatus.IN_LIMBO) + people.at(seat, PersonStatus.IRREGULAR)
                : people.total(PersonStatus.IN_LIMBO) + people.total(PersonStatus.IRREGULAR);
    }

    /** Whether a package the seat stood for entered into force. */
    private static boolean heard(Proposal p, String seat) {
        boolean stood = p.proposer().equals(seat)
                || p.endorsed().contains(seat)
                || p.campaigns().stream().anyMatch(c -> c.by().equals(seat));
        boolean inForce = p.status() == Proposal.Status.IN_FORCE || p.status() == Proposal.Status.EXPIRED;
        return stood && inForce;
    }

    private static double lowest(GameState state, String seat) {
        return state.seat(seat).history().stream()
                .mapToDouble(SeatState.Stand::contract)
                .min()
                .orElse(0);
    }

    private static boolean obtained(Obligation o, String seat, Objective.Obtained c) {
        boolean party = o.beneficiaries().contains(seat) || o.giver().equals(seat);
        return o.clause().issue().equals(c.issue())
                && o.clause().level() >= c.level()
                && party
                && (c.giver().isEmpty() || o.giver().equals(c.giver()));
    }

    private static long moved(GameState state, Objective.PeopleAtLeast c) {
        long people = 0;
        for (GameState.Flow flow : state.flows()) {
            for (Movement m : flow.movements()) {
                if (m.reason() == c.reason() && (c.seat().isEmpty() || m.to().equals(c.seat()))) {
                    people += m.people();
                }
            }
        }
        return people;
    }
}
