package org.liberalparadox.projection;

import java.util.Set;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** Makes the facilitator's view. */
public final class FacilitatorViews {
    private FacilitatorViews() {}

    /** @param bots seats played by bots */
    public static FacilitatorView of(GameState state, Set<String> bots) {
        return new FacilitatorView(
                state.setup().scenario().title(),
                state.round(),
                state.setup().rounds(),
                state.phase(),
                state.isOver(),
                PublicSeats.of(state, null, bots),
                state.seats().values().stream()
                        .filter(SeatState::ready)
                        .map(SeatState::id)
                        .toList(),
                state.seats().values().stream()
                        .filter(s -> s.orders() != null)
                        .map(SeatState::id)
                        .toList());
    }
}
