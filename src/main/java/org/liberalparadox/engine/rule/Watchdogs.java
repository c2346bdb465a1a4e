package org.liberalparadox.engine.rule;

import java.util.Arrays;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;

/**
 * A watchdog with little money sees less: monitoring by an organisation that sits at the table is worth what its funding
 * allows (I01, I02, R03, C23; model key {@code actors.watch}). One that has no seat sees as well as ever.
 */
public final class Watchdogs {
    private Watchdogs() {}

    /** Share of a monitor's eyes that are open, 0 to 1. */
    public static double sight(GameState state, Monitor monitor) {
        if (monitor == Monitor.NONE) {
            return 1;
        }
        double blind = state.setup().rules().model().actors().watch();
        for (SeatDefinition seat : state.setup().scenario().seats()) {
            if (is(seat, monitor)) {
                return blind + (1 - blind) * state.seat(seat.id()).tracks().economy() / 100;
            }
        }
        return 1;
    }

    /** An organisation watches under its name, which its id holds: {@code unhcr}, {@code iom-geneva}. */
    private static boolean is(SeatDefinition seat, Monitor monitor) {
        return seat.role() == Role.ORGANISATION
                && Arrays.stream(seat.id().split("-")).anyMatch(monitor.name()::equalsIgnoreCase);
    }
}
