package org.liberalparadox.projection;

import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/** Whether a confidential objective holds as the game stands. */
final class Goals {
    private Goals() {}

    static boolean met(Objective.Condition condition, GameState state, String seat) {
        return switch (condition) {
            case Objective.TrackAtLeast c -> state.seat(seat).tracks().get(c.factor()) >= c.value();
            case Objective.ContractsAtLeast c -> contracts(c, state);
            case Objective.Obtained c -> obtained(c, state);
            case Objective.PeopleAtLeast c -> moved(c, state) >= c.people();
            case Objective.LimboAtMost c -> {
                long[] there = state.people().at(seat);
                yield there[PersonStatus.IN_LIMBO.ordinal()] + there[PersonStatus.IRREGULAR.ordinal()] <= c.people();
            }
            case Objective.NeverDefected() -> neverDefected(state, seat);
            case Objective.InOffice() -> inOffice(state, seat);
        };
    }

    private static boolean contracts(Objective.ContractsAtLeast condition, GameState state) {
        for (String seat : condition.seats()) {
            for (SeatState.Stand stand : state.seat(seat).history()) {
                if (stand.contract() < condition.value()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean obtained(Objective.Obtained condition, GameState state) {
        for (Obligation o : state.obligations()) {
            if (o.clause().issue().equals(condition.issue())
                    && o.clause().level() >= condition.level()
                    && (condition.giver().isEmpty() || condition.giver().equals(o.giver()))) {
                return true;
            }
        }
        return false;
    }

    private static long moved(Objective.PeopleAtLeast condition, GameState state) {
        long people = 0;
        for (GameState.Flow flow : state.flows()) {
            for (Movement m : flow.movements()) {
                if (m.reason() == condition.reason() && m.to().equals(condition.seat())) {
                    people += m.people();
                }
            }
        }
        return people;
    }

    private static boolean neverDefected(GameState state, String seat) {
        for (Obligation o : state.obligations()) {
            if (o.giver().equals(seat)) {
                for (Obligation.Entry entry : o.record()) {
                    if (!entry.honoured()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean inOffice(GameState state, String seat) {
        SeatDefinition definition = state.setup().scenario().seat(seat);
        return !state.seat(seat).fell()
                && (definition.populist() || !state.seat(seat).populist());
    }
}
