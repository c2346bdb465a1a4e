package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/**
 * Who is a gate: people pass it before they reach another state. Routes stay as they are, so that this is read off them once
 * for all games of a scenario.
 */
public final class Gates {
    private final List<String> gates;
    private final SortedMap<String, List<String>> behind = new TreeMap<>();

    private Gates(Scenario scenario) {
        this.gates = scenario.routes().stream()
                .flatMap(r -> r.chain().stream().limit(Math.max(0, r.chain().size() - 1)))
                .distinct()
                .toList();
        Ways ways = Ways.of(scenario.routes());
        for (String gate : gates) {
            List<String> liberal = new ArrayList<>();
            for (SeatDefinition target : scenario.seats()) {
                if (target.liberal() && ways.before(gate, target.id())) {
                    liberal.add(target.id());
                }
            }
            behind.put(gate, liberal.stream().sorted().toList());
        }
    }

    private static Gates of(GameSetup setup) {
        return setup.analyst().memory().of(Gates.class, () -> new Gates(setup.scenario()));
    }

    public static boolean isGate(GameSetup setup, String seat) {
        return of(setup).gates.contains(seat);
    }

    /** Liberal states that people who pass the gate are on their way to, by their ids. */
    static List<String> behind(GameSetup setup, String gate) {
        return of(setup).behind.getOrDefault(gate, List.of());
    }
}
