package org.liberalparadox.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/** The same game with other secrets: what nobody but the seat itself may notice. */
public final class Secrets {
    private Secrets() {}

    /** A set-up in which every seat's definition went through the change. */
    public static GameSetup redefined(GameSetup setup, UnaryOperator<SeatDefinition> change) {
        Scenario scenario = setup.scenario();
        List<SeatDefinition> seats = scenario.seats().stream().map(change).toList();
        return new GameSetup(
                setup.rules(), Records.with(scenario, Map.of("seats", seats)), setup.seed(), setup.rounds());
    }

    /** Another brief, other objectives, another interest and another value of acting alone. */
    public static SeatDefinition other(SeatDefinition d) {
        return Records.with(
                d,
                Map.of(
                        "interest",
                        new Factors(0.1, 0.2, 0.3, 0.4),
                        "closure",
                        new Factors(9, 9, 9, 9),
                        "brief",
                        new SeatDefinition.Brief("x", "x", "x", "x", "x", List.of()),
                        "objectives",
                        List.of(new Objective("other", "other", 50, new Objective.InOffice()))));
    }

    /** Only the texts that are for the seat's own eyes, each naming its seat. */
    public static SeatDefinition marked(SeatDefinition d) {
        SeatDefinition.Brief b = d.brief();
        List<Objective> objectives = new ArrayList<>();
        for (Objective o : d.objectives()) {
            objectives.add(new Objective(mark(d.id(), o.id()), mark(d.id(), o.text()), o.points(), o.condition()));
        }
        SeatDefinition.Brief brief = new SeatDefinition.Brief(
                mark(d.id(), b.title()),
                mark(d.id(), b.situation()),
                mark(d.id(), b.confidential()),
                mark(d.id(), b.redLine()),
                mark(d.id(), b.secret()),
                b.holds().stream()
                        .map(h -> new SeatDefinition.Holds(h.seat(), mark(d.id(), h.text())))
                        .toList());
        return Records.with(d, Map.of("brief", brief, "objectives", List.copyOf(objectives)));
    }

    /** What {@link #marked} puts into every secret text of a seat. */
    public static String mark(String seat) {
        return "For the eyes of " + seat + ": ";
    }

    private static String mark(String seat, String text) {
        return mark(seat) + text;
    }

    /** The same game with all of a seat's secrets changed, those of its state too. */
    public static GameState of(GameState state, String seat) {
        GameSetup setup = redefined(state.setup(), d -> d.id().equals(seat) ? other(d) : d);
        TreeMap<String, SeatState> seats = new TreeMap<>(state.seats());
        seats.put(seat, other(state.seat(seat)));
        return state.with(d -> {
            d.setup = setup;
            d.seats = seats;
        });
    }

    /** Orders stay sealed or open, which everybody sees; what they say changes. */
    private static SeatState other(SeatState s) {
        @Nullable Orders orders = s.orders();
        return s.withMood(s.mood(), s.noAgreementShift() + 7)
                .withPurse(s.budget() + 5, s.incoming() + 3, s.capital() + 2)
                .withOrders(
                        orders == null
                                ? null
                                : new Orders(new Policy(5, 0, 4, 1, GateStance.OPEN), List.of(1, 2, 3), List.of()))
                .withHistory(s.history().stream().map(Secrets::other).toList());
    }

    private static SeatState.Stand other(SeatState.Stand s) {
        return Records.with(
                s,
                Map.of("winSet", s.winSet() / 2, "noAgreement", s.noAgreement() + 7, "threshold", s.threshold() + 7));
    }
}
