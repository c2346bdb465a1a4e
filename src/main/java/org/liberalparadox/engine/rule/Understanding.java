package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;

/**
 * What partners see of each other: whether they are watched, talk, or share a tribunal (F4; concepts C18, C23; model keys
 * {@code noise.*}, {@code regimes.monitoring, settlement}). A promise kept may be taken for broken; institutions make that
 * rare and clear it up.
 */
public final class Understanding {
    private Understanding() {}

    /** Chance a year that what a giver kept is taken for broken by the beneficiary. */
    public static double noise(GameState state, String giver, String beneficiary) {
        Model.Noise n = state.setup().rules().model().noise();
        if (watched(state, giver, beneficiary)) {
            return n.watched();
        }
        return between(state, giver, beneficiary, Mechanism.CONSULTATION) > 0 ? n.consulted() : n.none();
    }

    private static boolean watched(GameState state, String giver, String beneficiary) {
        if (strength(state, Norm.MONITORING, giver, beneficiary) > 0
                || between(state, giver, beneficiary, Mechanism.OVERSIGHT) > 0) {
            return true;
        }
        for (Obligation o : state.obligations()) {
            if (o.binds(state.round())
                    && o.monitor() != Monitor.NONE
                    && o.giver().equals(giver)
                    && o.beneficiaries().contains(beneficiary)) {
                return true;
            }
        }
        return false;
    }

    /** Chance that a misunderstanding between the two is cleared up. */
    public static double settlement(GameState state, String a, String b) {
        double norm =
                state.setup().rules().model().regimes().settlement() * strength(state, Norm.DISPUTE_SETTLEMENT, a, b);
        return Math.min(1, Math.max(norm, between(state, a, b, Mechanism.SETTLEMENT)));
    }

    /** Strength of the strongest regime with the norm that binds both, 0 to 1. */
    static double strength(GameState state, Norm norm, String a, String b) {
        return Bonds.of(state).strength(norm, a, b);
    }

    /** The strongest promise with the mechanism in force between the two, whoever gives it. */
    static double between(GameState state, String a, String b, Mechanism mechanism) {
        double most = 0;
        for (Obligation o : Binding.by(state, mechanism)) {
            boolean theirs = o.giver().equals(a) && o.beneficiaries().contains(b)
                    || o.giver().equals(b) && o.beneficiaries().contains(a);
            if (theirs) {
                double quantity =
                        state.setup().rules().issue(o.clause().issue()).quantity();
                most = Math.max(most, quantity * o.clause().level());
            }
        }
        return most;
    }

    /** Once a year a partner may misread one of the promises another kept; a tribunal may clear it up at once. */
    static void misread(Turn turn) {
        int round = turn.state().round();
        TreeMap<String, Obligation> kept = new TreeMap<>();
        for (Obligation o : turn.state().obligations()) {
            if (!o.record().isEmpty()
                    && o.record().getLast().round() == round
                    && o.record().getLast().honoured()) {
                for (String to : o.beneficiaries()) {
                    kept.putIfAbsent(o.giver() + ">" + to, o);
                }
            }
        }
        List<Integer> done = new ArrayList<>();
        kept.forEach((pair, o) -> {
            String to = pair.substring(pair.indexOf('>') + 1);
            if (!done.contains(o.id()) && turn.chance("noise:" + pair) < noise(turn.state(), o.giver(), to)) {
                done.add(o.id());
                turn.happens(new GameEvent.ObligationMisread(o.id(), round));
                if (turn.chance("tribunal:" + pair) < settlement(turn.state(), o.giver(), to)) {
                    turn.happens(new GameEvent.MisreadingCleared(o.id(), round));
                }
            }
        });
    }
}
