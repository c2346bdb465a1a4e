package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;

/**
 * Promises that bind in this round by what they set in motion, each in the order it was made: the same few are looked for pair
 * by pair, and are remembered while promises and round stay as they are.
 */
record Binding(Map<Mechanism, List<Obligation>> byMechanism) {

    static List<Obligation> by(GameState state, Mechanism mechanism) {
        return state.memory().of(Binding.class, () -> of(state)).byMechanism().getOrDefault(mechanism, List.of());
    }

    private static Binding of(GameState state) {
        Map<Mechanism, List<Obligation>> byMechanism = new EnumMap<>(Mechanism.class);
        for (Obligation o : state.obligations()) {
            if (o.binds(state.round())) {
                Mechanism mechanism =
                        state.setup().rules().issue(o.clause().issue()).mechanism();
                byMechanism.computeIfAbsent(mechanism, _ -> new ArrayList<>()).add(o);
            }
        }
        return new Binding(byMechanism);
    }
}
