package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

/**
 * Looks for a text between two states that both could take home and that protects people, and puts the best one before them:
 * the mediator's search of the one-text procedure (Raiffa 1982, ch. 14). It knows of the two what everybody knows.
 */
final class Mediator {
    private final Rules rules;
    private final Grounds grounds;

    Mediator(Rules rules, Grounds grounds) {
        this.rules = rules;
        this.grounds = grounds;
    }

    private record Text(Terms terms, double joint) {}

    /** The text of the pair with the largest joint surplus, or null where nothing that protects would pass. */
    GameCommand.@Nullable Propose text(SeatView view) {
        @Nullable Text best = null;
        Ledger ledger = new Ledger(view, rules);
        List<SeatView.Seat> states =
                view.seats().stream().filter(s -> s.role().isState()).toList();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                Text text = between(states.get(i), states.get(j), view, ledger);
                best = text != null && (best == null || text.joint() > best.joint()) ? text : best;
            }
        }
        return best == null ? null : new GameCommand.Propose(view.me().seat(), best.terms(), null);
    }

    private @Nullable Text between(SeatView.Seat a, SeatView.Seat b, SeatView view, Ledger ledger) {
        Constituency one = Homes.guess(a);
        Constituency other = Homes.guess(b);
        Bargain bargain = new Bargain(
                grounds.between(one, other, view),
                one,
                other,
                rules,
                0,
                p -> ledger.inForce(p.giver(), p.beneficiary(), p.issue().id()));
        double line =
                rules.model().negotiation().bargaining().mediated() * Math.max(a.estimateError(), b.estimateError());
        PackageSearch.Aim aim = new PackageSearch.Aim(
                rules.model().negotiation().bargaining().sharing(),
                1,
                0,
                line,
                line,
                0,
                ledger.spareOf(a.id()),
                ledger.spareOf(b.id()));
        Draft draft = PackageSearch.best(bargain, aim);
        if (draft == null) {
            return null;
        }
        int rounds = Math.clamp(
                view.rounds() - view.round() + 1, 2, rules.model().budget().maxDuration());
        Terms terms = new Terms(
                List.of(a.id(), b.id()), draft.clauses(), Form.BILATERAL, rounds, Monitor.NONE, Reciprocity.SPECIFIC);
        boolean worth = Protection.of(terms, rules) > 0 && !tried(terms, view);
        return worth ? new Text(terms, draft.margin() + draft.theirs()) : null;
    }

    /** The same clauses once came to nothing, or a text of the two waits already. */
    private static boolean tried(Terms terms, SeatView view) {
        for (SeatView.Talk talk : view.talks()) {
            boolean two = talk.terms().parties().containsAll(terms.parties());
            boolean waits = talk.status() == Proposal.Status.OPEN || talk.status() == Proposal.Status.SIGNED;
            boolean same = talk.proposer().equals(view.me().seat())
                    && same(talk.terms().clauses(), terms.clauses());
            if (two && (waits || same)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(List<Clause> a, List<Clause> b) {
        List<Clause> rest = new ArrayList<>(a);
        rest.removeAll(b);
        return rest.isEmpty() && a.size() == b.size();
    }
}
