package org.liberalparadox.engine.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/**
 * What is neglected, from public facts alone, so that everybody may see why a card became likelier (draw rules of the crisis
 * deck).
 */
public final class Meters {
    /** A reckoning counts for this many rounds. */
    private static final int MEMORY = 2;

    private Meters() {}

    public static Map<Meter, Double> of(GameState state) {
        List<SeatDefinition> all = state.setup().scenario().seats().stream()
                .filter(s -> s.role().isState())
                .toList();
        List<SeatDefinition> liberal =
                all.stream().filter(SeatDefinition::liberal).toList();
        Map<Meter, Double> meters = new EnumMap<>(Meter.class);
        for (Meter meter : Meter.values()) {
            double value = switch (meter) {
                case RIGHTS -> mean(all, state, s -> s.tracks().rights());
                case ORDER -> mean(all, state, s -> s.tracks().security());
                case INTEGRATION -> mean(liberal, state, s -> share(s.policy().integration()));
                case HOST_FUNDING -> mean(liberal, state, s -> share(s.policy().hostFunding()));
                case PATHWAYS -> mean(liberal, state, s -> opensWay(state, s.id()) ? 100 : 0);
                case LAW -> lawful(state, liberal);
                case WORD -> word(state);
                case APPROVAL -> {
                    double lowest = 100;
                    for (SeatDefinition s : liberal) {
                        lowest = Math.min(lowest, state.seat(s.id()).approval());
                    }
                    yield lowest;
                }
            };
            meters.put(meter, Rounding.tenth(Rounding.clamp(value, 0, 100)));
        }
        return meters;
    }

    private interface Reading {
        double of(SeatState seat);
    }

    private static double mean(List<SeatDefinition> seats, GameState state, Reading reading) {
        double sum = 0;
        for (SeatDefinition s : seats) {
            sum += reading.of(state.seat(s.id()));
        }
        return seats.isEmpty() ? 100 : sum / seats.size();
    }

    private static double share(int level) {
        return 100.0 * level / Policy.MAX;
    }

    private static boolean opensWay(GameState state, String seat) {
        return state.owedBy(seat).stream().anyMatch(o -> switch (mechanism(state, o)) {
            case LABOUR_VISAS, VISA_FREE, CIRCULAR, RESETTLEMENT -> true;
            default -> false;
        });
    }

    /** How far the liberal state nearest to a ruling is from it, in per cent: the bar a court sets for all. */
    private static double lawful(GameState state, List<SeatDefinition> liberal) {
        double risk = 0;
        for (SeatDefinition s : liberal) {
            risk = Math.max(risk, CourtRisk.of(state, s.id()));
        }
        return 100 * (1 - risk);
    }

    private static double word(GameState state) {
        int due = 0;
        int seenBroken = 0;
        for (Obligation o : state.obligations()) {
            for (Obligation.Entry entry : o.record()) {
                if (entry.round() >= state.round() - MEMORY) {
                    due++;
                    // also what was kept and misread: nobody but the giver knows better
                    seenBroken += entry.detected() ? 1 : 0;
                }
            }
        }
        return due == 0 ? 100 : 100.0 * (due - seenBroken) / due;
    }

    private static Mechanism mechanism(GameState state, Obligation o) {
        return state.setup().rules().issue(o.clause().issue()).mechanism();
    }
}
