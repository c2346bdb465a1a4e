package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Scenario;

/** Who is a gate: people pass it before they reach another state. */
public final class Gates {
    private Gates() {}

    public static boolean isGate(Scenario scenario, String seat) {
        return scenario.routes().stream().anyMatch(r -> {
            int at = r.chain().indexOf(seat);
            return at >= 0 && at < r.chain().size() - 1;
        });
    }
}
