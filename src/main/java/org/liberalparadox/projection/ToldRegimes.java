package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/** The part of a reckoning about regimes. */
final class ToldRegimes {
    private ToldRegimes() {}

    /** An exit outweighs any change of strength. */
    private static final double LEAVING = 1000;

    static Reckoning.Step step(GameState before, List<GameEvent> events) {
        List<Reckoning.Line> lines = new ArrayList<>();
        String key = "regimes-still";
        List<String> args = List.of();
        double most = 0;
        lines.addAll(news(before));
        if (!lines.isEmpty()) {
            key = lines.getLast().key();
            args = lines.getLast().args();
        }
        for (GameEvent event : events) {
            Reckoning.@Nullable Line membership = membership(event);
            if (membership != null) {
                lines.add(membership);
                if (event instanceof GameEvent.MemberLeft && most < LEAVING) {
                    most = LEAVING;
                    key = membership.key();
                    args = membership.args();
                }
            }
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

    /** What TALKS and RATIFICATION of this round brought: agendas, then regimes. */
    private static List<Reckoning.Line> news(GameState before) {
        List<Reckoning.Line> lines = new ArrayList<>();
        for (Agenda a : before.agendas()) {
            if (a.round() == before.round()) {
                String key = (a.lead() ? "agenda-lead-" : "agenda-") + Names.principles(a.principles());
                lines.add(new Reckoning.Line(key, List.of(Names.seats(before.setup(), a.supporters())), "", List.of()));
            }
        }
        for (RegimeState r : before.regimes()) {
            if (r.since() == before.round()) {
                lines.add(new Reckoning.Line(
                        "regime-founded",
                        List.of(r.name(), Names.seats(before.setup(), r.members())),
                        "norms",
                        List.of(Integer.toString(r.norms().size()))));
            }
        }
        return lines;
    }

    private static Reckoning.@Nullable Line membership(GameEvent event) {
        return switch (event) {
            case GameEvent.MemberLeft e ->
                new Reckoning.Line(
                        "left", List.of(e.seat(), e.regime()), "left-" + e.cause(), List.of(e.seat(), e.regime()));
            case GameEvent.StanceTaken e
            when e.stance() != MemberStance.LEAVE ->
                new Reckoning.Line("stance-" + e.stance(), List.of(e.seat(), e.regime()), "", List.of());
            default -> null;
        };
    }
}
