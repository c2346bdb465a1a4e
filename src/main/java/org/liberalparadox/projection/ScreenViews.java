package org.liberalparadox.projection;

import java.util.Set;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** Makes the view of the public screen. */
public final class ScreenViews {
    private ScreenViews() {}

    /** @param bots seats played by bots */
    public static ScreenView of(GameState state, Set<String> bots) {
        return new ScreenView(
                state.setup().scenario().title(),
                state.round(),
                state.setup().rounds(),
                state.phase(),
                state.isOver(),
                PublicSeats.of(state, null, bots),
                (int) state.seats().values().stream().filter(SeatState::ready).count());
    }
}
