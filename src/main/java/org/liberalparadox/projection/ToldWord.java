package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;

/** The part of a reckoning about promises: what was seen broken, and to the one who broke it, what was not seen. */
final class ToldWord {
    private ToldWord() {}

    static Reckoning.Step step(GameState before, List<GameEvent> events, String seat) {
        List<Reckoning.Line> lines = new ArrayList<>();
        int due = 0;
        int broken = 0;
        for (GameEvent event : events) {
            switch (event) {
                case GameEvent.ObligationHonoured _ -> due++;
                case GameEvent.ObligationDefected e -> {
                    due++;
                    Obligation o = before.obligation(e.obligation()).orElseThrow();
                    if (e.detected()) {
                        broken++;
                        lines.add(broken(before, o));
                    } else if (o.giver().equals(seat)) {
                        lines.add(new Reckoning.Line(
                                "word-unseen", List.of(o.clause().issue()), "", List.of()));
                    }
                }
                case GameEvent.ObligationEnded e -> ended(before, e, lines);
                default -> {}
            }
        }
        String key = due == 0 ? "word-none" : broken == 0 ? "word-all" : "word-some";
        return new Reckoning.Step(
                "word", key, List.of(Integer.toString(due - broken), Integer.toString(due)), List.copyOf(lines));
    }

    private static Reckoning.Line broken(GameState state, Obligation o) {
        String giver = o.giver();
        List<String> args = List.of(giver, o.clause().issue(), Names.seats(state.setup(), o.beneficiaries()));
        return o.monitor() == Monitor.NONE
                ? new Reckoning.Line("word-broken", args, "order", List.of(giver))
                : new Reckoning.Line(
                        "word-broken",
                        args,
                        "order-seen",
                        List.of(giver, o.monitor().name()));
    }

    private static void ended(GameState state, GameEvent.ObligationEnded e, List<Reckoning.Line> lines) {
        Obligation o = state.obligation(e.obligation()).orElseThrow();
        List<String> args = List.of(o.giver(), o.clause().issue());
        switch (e.status()) {
            case LAPSED -> lines.add(new Reckoning.Line("word-lapsed", args, "reciprocity", List.of()));
            case REPUDIATED -> lines.add(new Reckoning.Line("word-repudiated", args, "mandate", List.of()));
            case VOID -> lines.add(new Reckoning.Line("word-void", args, "", List.of()));
            case FULFILLED -> lines.add(new Reckoning.Line("word-fulfilled", args, "", List.of()));
            case IN_FORCE -> {}
        }
    }
}
