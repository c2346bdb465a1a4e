package org.liberalparadox.projection;

import java.util.List;
import java.util.Set;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** Makes the view of the public screen, of what every seat is shown of the others. */
public final class ScreenViews {
    private ScreenViews() {}

    /** @param bots seats played by bots */
    public static ScreenView of(GameState state, Set<String> bots) {
        Scenario scenario = state.setup().scenario();
        return new ScreenView(
                scenario.title(),
                scenario.map(),
                scenario.startYear(),
                state.round(),
                state.setup().rounds(),
                state.phase(),
                state.isOver(),
                PublicSeats.of(state, null, bots),
                (int) state.seats().values().stream().filter(SeatState::ready).count(),
                crises(state),
                Newspaper.of(state),
                Globe.of(state));
    }

    private static List<SeatView.Crisis> crises(GameState state) {
        return state.crises().stream()
                .map(c -> new SeatView.Crisis(c.id(), c.card(), c.round(), c.struck(), false, null))
                .toList();
    }
}
