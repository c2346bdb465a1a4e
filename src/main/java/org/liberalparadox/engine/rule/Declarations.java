package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.TreeSet;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;

/**
 * Soft law: a declaration is signed by governments and asks no parliament; its clauses are pledges. Who does not live up to one
 * loses a little of its name and nothing else; what was declared gives cover to a later promise in the same issue (Abbott and
 * Snidal 2000; concept I13; model keys {@code softLaw.*}).
 */
public final class Declarations {
    private Declarations() {}

    /** Whether a promise is a pledge of a declaration and binds nobody. */
    public static boolean isPledge(GameState state, Obligation o) {
        return state.proposal(o.proposal()).map(Declarations::is).orElse(false);
    }

    static boolean is(Proposal p) {
        return p.terms().form() == Form.DECLARATION;
    }

    /** All have signed: it holds at once. */
    static void signed(Turn turn, int id) {
        Proposal p = turn.state().proposal(id).orElseThrow();
        turn.happens(new GameEvent.AgreementConcluded(id, Conferences.obligations(turn.state(), p, null)));
    }

    /** TALKS end: a declaration is that of those who signed it, when there are two. */
    static boolean close(Turn turn, Proposal p) {
        List<String> signed =
                p.terms().parties().stream().filter(p.accepted()::contains).toList();
        if (!is(p) || signed.size() < 2) {
            return false;
        }
        turn.happens(new GameEvent.ConferenceClosed(p.id(), signed));
        signed(turn, p.id());
        return true;
    }

    /** Issues named by declarations a state has signed in the last rounds, in their order. */
    static List<String> declared(GameState state, String seat) {
        int rounds = state.setup().rules().model().softLaw().rounds();
        TreeSet<String> issues = new TreeSet<>();
        for (Proposal p : state.proposals()) {
            if (is(p)
                    && p.status() == Proposal.Status.IN_FORCE
                    && p.isParty(seat)
                    && state.round() < p.round() + rounds) {
                p.terms().clauses().forEach(c -> issues.add(c.issue()));
            }
        }
        return issues.isEmpty() ? List.of() : List.copyOf(issues);
    }
}
