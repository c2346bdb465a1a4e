package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;
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
            case Objective.LimboAtMost c ->
                state.people().at(seat, PersonStatus.IN_LIMBO) + state.people().at(seat, PersonStatus.IRREGULAR)
                        <= c.people();
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
