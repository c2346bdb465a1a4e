package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;

/** The part of a reckoning about governments: elections held, governments fallen. */
final class ToldElections {
    private ToldElections() {}

    static Reckoning.Step step(GameState before, List<GameEvent> events) {
        List<Reckoning.Line> lines = new ArrayList<>();
        String key = "elections-none";
        List<String> args = List.of();
        String defeat = Names.number(before.setup().rules().model().politics().defeat());
        String fall = Names.number(before.setup().rules().model().contract().fall());
        for (GameEvent event : events) {
            if (event instanceof GameEvent.ElectionHeld e) {
                String name = e.seat();
                String told = e.defeated() ? "election-lost" : "election-won";
                lines.add(new Reckoning.Line(
                        told, List.of(name), "approval", List.of(Names.number(e.approval()), defeat)));
                if (!key.startsWith("fell")) {
                    key = told;
                    args = List.of(name);
                }
            } else if (event instanceof GameEvent.GovernmentFell e) {
                String name = e.seat();
                String told = e.failure() == GameEvent.Failure.LEGITIMACY ? "fell-legitimacy" : "fell-sovereignty";
                lines.add(
                        new Reckoning.Line(told, List.of(name), "contract", List.of(Names.number(e.contract()), fall)));
                key = told;
                args = List.of(name);
            }
        }
        return new Reckoning.Step("elections", key, args, List.copyOf(lines));
    }
}
