package org.liberalparadox.bot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/** What can be had from one partner now: the best package that both parliaments are thought to carry, and how much of it to insist on. */
final class Position {
    private static final double CONVINCING = 0.3;
    private static final double PER_REFUSAL = 0.5;
    private static final double RELUCTANCE = 1.5;

    private final SeatView view;
    private final Ledger ledger;
    private final String partner;
    private final Bargain bargain;
    private final PackageSearch.Aim aim;
    private final @Nullable Draft most;
    private final double insists;

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
        Constituency me = Homes.mine(view);
        Constituency other = Homes.guess(view.seat(partner));
        this.bargain = new Bargain(
                grounds.with(me, other, view),
                me,
                other,
                rules,
                (1 - strategy.linkage()) * RELUCTANCE,
                p -> ledger.taken(p.giver(), p.beneficiary(), p.issue().id()));
        int refusals = ledger.refusals(partner);
        double error = view.seat(partner).estimateError();
        this.aim = new PackageSearch.Aim(
                1,
                0.1,
                0,
                strategy.risk(),
                error * (CONVINCING + (answering ? 0 : PER_REFUSAL * Math.min(refusals, 4))),
                keep,
                ledger.spare(),
                ledger.spareOf(partner));
        this.most = PackageSearch.best(bargain, aim);
        double best = most == null ? 0 : most.value();
        double time = ConcessionCurve.time(view.round(), view.rounds(), refusals);
        this.insists = Math.max(0.1, new ConcessionCurve(strategy).target(best, time));
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
        Draft shared = PackageSearch.near(bargain, aim.sharing(Math.min(insists, most.value())), most.clauses());
        return fresh(shared != null ? shared : most);
    }

    @Nullable
    Draft counter(List<Clause> theirs) {
        Draft near = PackageSearch.near(bargain, aim.sharing(insists), theirs);
        return near != null && !ledger.offered(partner, near.clauses()) ? near : offer();
    }

    private @Nullable Draft fresh(Draft draft) {
        if (!ledger.offered(partner, draft.clauses())) {
            return draft;
        }
        Draft other = PackageSearch.near(bargain, aim.sharing(insists * 0.8), draft.clauses());
        return other != null && !ledger.offered(partner, other.clauses()) ? other : null;
    }
}
