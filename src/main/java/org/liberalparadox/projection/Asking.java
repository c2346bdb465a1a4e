package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.SeatState;

/** The one imperative sentence, and whom everybody waits for. */
final class Asking {
    private Asking() {}

    static SeatView.Ask of(GameState state, String seat) {
        List<String> waiting = new ArrayList<>();
        int ready = 0;
        for (SeatState s : state.seats().values()) {
            if (isDone(s, state.phase())) {
                ready++;
            } else if (!s.id().equals(seat)) {
                waiting.add(s.id());
            }
        }
        if (state.isOver()) {
            return new SeatView.Ask(
                    "over", List.of(), List.of(), ready, state.seats().size());
        }
        int crises = crises(state, seat);
        int open = crises > 0 ? crises : open(state, seat);
        String key = crises > 0 ? "news.answer" : key(state, seat, open);
        List<String> args = open > 0 ? List.of(Integer.toString(open)) : List.of();
        return new SeatView.Ask(
                key, args, List.copyOf(waiting), ready, state.seats().size());
    }

    private static boolean isDone(SeatState seat, Phase phase) {
        return seat.ready() || phase == Phase.POLICY && seat.orders() != null;
    }

    private static String key(GameState state, String seat, int open) {
        return switch (state.phase()) {
            case NEWS -> "news.read";
            case TALKS -> open > 0 ? "talks.answer" : "talks.make";
            case RATIFICATION -> open > 0 ? "ratify.submit" : "ratify.wait";
            case POLICY -> state.seat(seat).orders() == null ? "policy.seal" : "policy.sealed";
            case RECKONING -> "reckoning.read";
        };
    }

    /** Crises come first: a card played by hand may ask in any phase. */
    private static int crises(GameState state, String seat) {
        int open = 0;
        for (ActiveCrisis c : state.crises()) {
            open += c.awaits(seat) ? 1 : 0;
        }
        return open;
    }

    /** How many things wait for this seat's word. */
    private static int open(GameState state, String seat) {
        int open = 0;
        if (state.phase() == Phase.TALKS || state.phase() == Phase.RATIFICATION) {
            boolean talks = state.phase() == Phase.TALKS;
            for (Proposal p : state.proposals()) {
                open += (talks ? p.awaits(seat) : p.awaitsVote(seat)) ? 1 : 0;
            }
        }
        return open;
    }
}
