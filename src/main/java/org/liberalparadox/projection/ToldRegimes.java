package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;

/** The part of a reckoning about regimes. */
final class ToldRegimes {
    private ToldRegimes() {}

    static Reckoning.Step step(GameState before, List<GameEvent> events) {
        List<Reckoning.Line> lines = new ArrayList<>();
        String key = "regimes-still";
        List<String> args = List.of();
        double most = 0;
        for (GameEvent event : events) {
            if (event instanceof GameEvent.RegimeChanged e) {
                double change = e.strength() - before.regime(e.regime()).strength();
                List<String> told = List.of(e.regime(), Names.number(e.strength()), Names.number(Math.abs(change)));
                String direction = ToldTracks.direction(change);
                lines.add(Reckonings.line("regime-" + direction, told, Reckonings.strongest(e.causes(), change)));
                if (Math.abs(change) > most) {
                    most = Math.abs(change);
                    key = "regimes-" + direction;
                    args = told;
                }
            } else if (event instanceof GameEvent.RegimeCollapsed e) {
                List<String> told = List.of(
                        e.regime(),
                        Names.number(before.setup().rules().model().regimes().collapse()));
                lines.add(new Reckoning.Line("regime-collapsed", told, "", List.of()));
                most = Double.MAX_VALUE;
                key = "regimes-collapsed";
                args = told;
            }
        }
        return new Reckoning.Step("regimes", key, args, List.copyOf(lines));
    }
}
