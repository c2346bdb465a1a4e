package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.rule.Threats;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Threat;

/** The part of a reckoning about promises: what was seen broken, and to the one who broke it, what was not seen. */
final class ToldWord {
    private ToldWord() {}

    static Reckoning.Step step(GameState before, List<GameEvent> events, String seat) {
        List<Reckoning.Line> lines = new ArrayList<>();
        int due = 0;
        int broken = 0;
        List<Integer> cleared = cleared(events);
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
                case GameEvent.ObligationMisread e -> {
                    Obligation o = before.obligation(e.obligation()).orElseThrow();
                    if (o.giver().equals(seat)) {
                        lines.add(misread(before, o));
                    } else if (!cleared.contains(o.id())) {
                        // to everybody else it looks like a broken promise
                        broken++;
                        lines.add(broken(before, o));
                    }
                }
                case GameEvent.MisreadingCleared e -> lines.add(cleared(before, e.obligation()));
                case GameEvent.ObligationEnded e -> ended(before, e, lines);
                default -> {}
            }
        }
        lines.addAll(threats(before, events));
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

    /** What became of the threats of this round: settled, carried out, or a bluff (C28). */
    private static List<Reckoning.Line> threats(GameState before, List<GameEvent> events) {
        List<Reckoning.Line> lines = new ArrayList<>();
        for (Threat t : before.threats()) {
            if (t.round() == before.round()) {
                GateStance gate = before.seat(t.seat()).policy().gate();
                for (GameEvent event : events) {
                    if (event instanceof GameEvent.PolicySet e && e.seat().equals(t.seat())) {
                        gate = e.policy().gate();
                    }
                }
                String became = Threats.settled(before, t)
                        ? "threat-settled"
                        : gate == GateStance.OPEN ? "threat-carried" : "threat-bluff";
                lines.add(new Reckoning.Line(became, List.of(t.seat(), t.target()), "", List.of()));
            }
        }
        return lines;
    }

    private static List<Integer> cleared(List<GameEvent> events) {
        List<Integer> cleared = new ArrayList<>();
        for (GameEvent event : events) {
            if (event instanceof GameEvent.MisreadingCleared e) {
                cleared.add(e.obligation());
            }
        }
        return cleared;
    }

    private static Reckoning.Line misread(GameState state, Obligation o) {
        List<String> args = List.of(o.clause().issue(), Names.seats(state.setup(), o.beneficiaries()));
        return new Reckoning.Line("word-misread", args, "noise", List.of());
    }

    private static Reckoning.Line cleared(GameState state, int id) {
        Obligation o = state.obligation(id).orElseThrow();
        return new Reckoning.Line(
                "word-cleared",
                List.of(o.giver(), o.clause().issue(), Names.seats(state.setup(), o.beneficiaries())),
                "tribunal",
                List.of());
    }

    private static void ended(GameState state, GameEvent.ObligationEnded e, List<Reckoning.Line> lines) {
        Obligation o = state.obligation(e.obligation()).orElseThrow();
        List<String> args = List.of(o.giver(), o.clause().issue());
        switch (e.status()) {
            case LAPSED -> lines.add(new Reckoning.Line("word-lapsed", args, "reciprocity", List.of()));
            case REPUDIATED -> lines.add(new Reckoning.Line("word-repudiated", args, "mandate", List.of()));
            case VOID -> lines.add(new Reckoning.Line("word-void", args, "", List.of()));
            case FULFILLED -> lines.add(new Reckoning.Line("word-fulfilled", args, "", List.of()));
            case UNRAVELLED -> lines.add(new Reckoning.Line("word-unravelled", args, "linkage", List.of()));
            case REGIME_ENDED -> lines.add(new Reckoning.Line("word-regime-ended", args, "", List.of()));
            case IN_FORCE -> {}
        }
    }
}
