package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Scoreboard;

/** The four endings (game manual, chapter 10; concept C33; model keys {@code scores.*}). */
public final class Endings {
    private Endings() {}

    static void end(Turn turn) {
        GameState state = turn.state();
        TreeMap<String, List<String>> met = new TreeMap<>();
        Scoreboard last = state.scoreboards().getLast();
        TreeMap<String, Double> national = new TreeMap<>(last.national());
        for (SeatDefinition seat : state.setup().scenario().seats()) {
            List<String> ids = new ArrayList<>();
            for (Objective o : seat.objectives()) {
                if (Objectives.met(state, seat.id(), o.condition())) {
                    ids.add(o.id());
                    national.merge(seat.id(), (double) o.points(), Double::sum);
                }
            }
            met.put(seat.id(), List.copyOf(ids));
        }
        turn.happens(new GameEvent.GameEnded(
                of(state), met, new Scoreboard(last.round(), national, last.migrants(), last.worldOrder())));
    }

    public static Ending of(GameState state) {
        Model.Scores s = state.setup().rules().model().scores();
        int collapsed = 0;
        double strength = 0;
        for (RegimeState r : state.regimes()) {
            collapsed += r.collapsed() ? 1 : 0;
            strength += r.collapsed() ? 0 : r.strength();
        }
        int regimes = state.regimes().size();
        if (regimes > 0 && 2 * collapsed > regimes) {
            return Ending.BREAKDOWN;
        }
        int liberal = 0;
        int closed = 0;
        boolean fell = false;
        for (SeatDefinition seat : state.setup().scenario().seats()) {
            if (seat.liberal()) {
                liberal++;
                closed += state.seat(seat.id()).policy().borderEffort() >= s.closureEnding() ? 1 : 0;
                fell |= state.seat(seat.id()).fell();
            }
        }
        if (closed > 1 && closed >= s.closureShare() * liberal) {
            return Ending.BEGGAR_THY_NEIGHBOUR;
        }
        boolean strong = regimes == 0 || strength / regimes >= s.virtuousRegime();
        boolean instituted =
                strong && state.obligations().stream().anyMatch(o -> o.until() >= state.round() && shared(state, o));
        return instituted && !fell && kept(state) >= s.virtuousKept() ? Ending.VIRTUOUS_CYCLE : Ending.LIBERAL_PARADOX;
    }

    /** Share of the binding promises due in the last two rounds that were kept, 1 where none was due. */
    static double kept(GameState state) {
        int due = 0;
        int kept = 0;
        for (Obligation o : state.obligations()) {
            for (Obligation.Entry entry : o.record()) {
                if (entry.round() > state.round() - 2 && !Declarations.isPledge(state, o)) {
                    due++;
                    kept += entry.honoured() ? 1 : 0;
                }
            }
        }
        return due == 0 ? 1 : (double) kept / due;
    }

    /** Kept to the last round, binding, and more than a bargain of two where there are more than two. */
    private static boolean shared(GameState state, Obligation o) {
        Form form = state.proposal(o.proposal()).orElseThrow().terms().form();
        boolean wide = form.institutes()
                || form == Form.BILATERAL && state.setup().scenario().states().size() == 2;
        return wide
                && !o.record().isEmpty()
                && o.record().getLast().honoured()
                && o.record().getLast().round() == state.round();
    }
}
