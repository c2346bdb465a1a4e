package org.liberalparadox.testing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;

/** Who sits at the table of the small world. */
final class SmallSeats {
    private SmallSeats() {}

    static SeatDefinition north() {
        return new SeatDefinition(
                Fixtures.NORTH,
                "Northland",
                "Northland",
                "NL",
                "northland.svg",
                Role.RECEIVING,
                true,
                true,
                40_000_000,
                40_000,
                4,
                new Factors(62, 58, 62, 64),
                meaning(),
                new Factors(0.25, 0.25, 0.3, 0.2),
                new Factors(0.24, 0.18, 0.34, 0.24),
                new Factors(5, 5, -3, -6),
                new TreeMap<>(),
                0.82,
                60,
                12,
                0.2,
                false,
                List.of(3),
                new Policy(2, 2, 1, 0, GateStance.HOLD),
                0,
                61,
                List.of(),
                0,
                new TreeMap<>(),
                0,
                "test",
                brief("north"),
                List.of(new Objective(
                        "hands", "The economy holds.", 6, new Objective.TrackAtLeast(Factor.ECONOMY, 60))));
    }

    static SeatDefinition south() {
        SortedMap<String, Double> stakes = new TreeMap<>();
        stakes.put("visas", 1.2);
        return new SeatDefinition(
                Fixtures.SOUTH,
                "Southland",
                "Southland",
                "SL",
                "southland.svg",
                Role.SENDING,
                false,
                false,
                25_000_000,
                6_000,
                14,
                new Factors(48, 52, 42, 44),
                meaning(),
                new Factors(0.2, 0.15, 0.45, 0.2),
                new Factors(0.18, 0.14, 0.46, 0.22),
                new Factors(2, 2, -0.5, 0),
                stakes,
                0.76,
                25,
                6,
                0.2,
                false,
                List.of(),
                new Policy(1, 1, 0, 0, GateStance.HOLD),
                60_000,
                45,
                List.of(),
                0,
                new TreeMap<>(),
                0,
                "test",
                brief("south"),
                List.of(new Objective("word", "You never break your word.", 6, new Objective.NeverDefected())));
    }

    static SeatDefinition advocate(String id, Role role, int budget, Objective.Condition goal) {
        return new SeatDefinition(
                id,
                "The " + id,
                "The " + id,
                "XX",
                "un.svg",
                role,
                false,
                false,
                0,
                0,
                0,
                new Factors(50, 50, 50, 50),
                meaning(),
                new Factors(0.3, 0.2, 0.2, 0.3),
                new Factors(0.3, 0.2, 0.2, 0.3),
                Factors.ZERO,
                new TreeMap<>(),
                0.9,
                10,
                budget,
                0,
                false,
                List.of(),
                new Policy(0, 0, 0, 0, GateStance.HOLD),
                0,
                50,
                List.of(),
                0,
                new TreeMap<>(),
                0,
                "test",
                brief(id),
                List.of(new Objective("heard", "You are heard.", 6, goal)));
    }

    private static SeatDefinition.TrackMeaning meaning() {
        return new SeatDefinition.TrackMeaning("order", "culture", "growth", "rights");
    }

    private static SeatDefinition.Brief brief(String seat) {
        return new SeatDefinition.Brief(
                "Brief of " + seat, "situation", "confidential of " + seat, "red line", "secret of " + seat, List.of());
    }
}
