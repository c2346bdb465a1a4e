package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Scenario;

/** Who is a gate: people pass it before they reach another state. */
public final class Gates {
    private Gates() {}

    public static boolean isGate(Scenario scenario, String seat) {
        for (Route route : scenario.routes()) {
            int at = route.chain().indexOf(seat);
            if (at >= 0 && at < route.chain().size() - 1) {
                return true;
            }
        }
        return false;
    }
}
