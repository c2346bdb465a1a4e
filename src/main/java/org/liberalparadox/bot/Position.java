package org.liberalparadox.bot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/** What can be had from one partner now: the best package that both parliaments are thought to carry, and how much of it to insist on. */
final class Position {
    private final SeatView view;
    private final Ledger ledger;
    private final String partner;
    private final Bargain bargain;
    private final PackageSearch.Aim aim;
    private final @Nullable Draft most;
    private final double insists;
    private final Negotiation.Bargaining weights;

    /**
     * @param keep what the partner's promises must be worth, of what keeping the own ones costs
     * @param answering an offer of the partner's, which says that it would sign
     */
    Position(
            BotStrategy strategy,
            Rules rules,
            Grounds grounds,
            double keep,
            String partner,
            SeatView view,
            Ledger ledger,
            boolean answering) {
        this.view = view;
        this.ledger = ledger;
        this.partner = partner;
        this.weights = rules.model().negotiation().bargaining();
        Constituency me = Homes.mine(view);
        Constituency other = Homes.guess(view.seat(partner));
        Set<String> given = ledger.taken(me.seat(), partner);
        Set<String> got = ledger.taken(partner, me.seat());
        this.bargain = new Bargain(
                grounds.with(me, other, view),
                me,
                other,
                rules,
                (1 - strategy.linkage()) * weights.reluctance(),
                p -> (p.giver().equals(partner) ? got : given)
                        .contains(p.issue().id()));
        int refusals = ledger.refusals(partner);
        double error = view.seat(partner).estimateError();
        this.aim = new PackageSearch.Aim(
                1,
                weights.regard(),
                0,
                strategy.risk(),
                error
                        * (weights.convincing()
                                + (answering ? 0 : weights.perRefusal() * Math.min(refusals, weights.refusals()))),
                keep,
                ledger.spare(),
                ledger.spareOf(partner));
        this.most = PackageSearch.best(bargain, aim);
        double best = most == null ? 0 : most.value();
        ConcessionCurve curve = new ConcessionCurve(strategy, weights);
        double time = curve.time(view.round(), view.rounds(), refusals);
        this.insists = Math.max(weights.least(), curve.target(best, time));
    }

    double insists() {
        return insists;
    }

    /** Gives the partner as much as the own target leaves room for. */
    @Nullable
    Draft offer() {
        if (most == null) {
            return null;
        }
        Draft shared = PackageSearch.near(bargain, sharing(Math.min(insists, most.value())), most.clauses());
        return fresh(shared != null ? shared : most);
    }

    private PackageSearch.Aim sharing(double least) {
        return aim.sharing(weights.sharing(), least);
    }

    @Nullable
    Draft counter(List<Clause> theirs) {
        Draft near = PackageSearch.near(bargain, sharing(insists), theirs);
        return near != null && !ledger.offered(partner, near.clauses()) ? near : offer();
    }

    private @Nullable Draft fresh(Draft draft) {
        if (!ledger.offered(partner, draft.clauses())) {
            return draft;
        }
        Draft other = PackageSearch.near(bargain, sharing(insists * weights.lower()), draft.clauses());
        return other != null && !ledger.offered(partner, other.clauses()) ? other : null;
    }
}
