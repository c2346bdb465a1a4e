package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Side;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/**
 * What a year does to the four tracks, cause by cause. Load is people over capacity; its pressure is convex at first and
 * bounded (game manual, chapter 3; model keys {@code tracks.*}).
 */
final class TrackRule {
    private final Year year;
    private final String seat;
    private final Causes causes;

    private TrackRule(Year year, String seat) {
        this.year = year;
        this.seat = seat;
        this.causes = new Causes(year, seat);
    }

    static void change(Year year, String seat) {
        TrackRule rule = new TrackRule(year, seat);
        rule.drift();
        Newcomers.weigh(rule.causes);
        rule.labour();
        rule.levers();
        ClubSize.weigh(rule.causes);
        rule.unrest();
        rule.promises();
        rule.settle();
    }

    private void drift() {
        SeatState now = year.turn.state().seat(seat);
        for (Factor f : Factor.values()) {
            causes.add(
                    f,
                    "settling",
                    "",
                    causes.t().reversion()
                            * (now.baseline().get(f) - now.tracks().get(f)));
        }
    }

    /** Legal labour raises the economy with diminishing returns; remittances and return repay those who send. */
    private void labour() {
        Model.Tracks t = causes.t();
        Tally tally = year.tally(seat);
        double capacity = year.capacity(seat);
        causes.add(
                Factor.ECONOMY,
                "labour",
                "",
                t.labourEconomy() * (1 - StrictMath.exp(-tally.workersIn / (t.labourScale() * capacity))));
        causes.add(
                Factor.ECONOMY,
                "work",
                "",
                t.workEconomy() * (1 - StrictMath.exp(-tally.settled / (t.workScale() * capacity))));
        double population = year.definition(seat).population() / 1000.0;
        causes.add(
                Factor.ECONOMY,
                "remittances",
                "",
                t.remittanceEconomy() * Diaspora.more(year, seat) / (t.remittanceScale() * population));
        causes.add(Factor.ECONOMY, "departures", "", -Diaspora.drain(year.model(), tally.workersOut / population));
        causes.add(Factor.ECONOMY, "returns", "", Diaspora.gain(year.model(), tally.returned / population));
    }

    /** Levers count against the policy the game started with: that one is already in the baseline. */
    private void levers() {
        Model.Tracks t = causes.t();
        Policy now = year.policy(seat);
        Policy start = year.definition(seat).policy();
        int border = Agencies.felt(year, seat) - start.borderEffort();
        // guarding more is felt as it is, guarding less as a loss of control that grows
        causes.add(
                Factor.SECURITY,
                "border-effort",
                "",
                border > 0 ? t.borderSecurity() * border : t.openBorder() * convex(border));
        causes.add(Factor.ECONOMY, "border-effort", "", -t.borderEconomy() * Math.max(0, border));
        double rights = convex(now.rightsStandard() - start.rightsStandard());
        causes.add(Factor.RIGHTS, "rights-standard", "", t.rightsLever() * rights);
        causes.add(Factor.CULTURE, "rights-standard", "", -t.rightsCulture() * rights);
        causes.add(
                Factor.CULTURE, "integration", "", t.integrationCulture() * (now.integration() - start.integration()));
        causes.add(
                Factor.ECONOMY,
                "neighbours-closed",
                "",
                -t.neighbourEconomy() * Gatekeeping.closedPartners(year, seat));
        if (now.gate() != GateStance.HOLD) {
            causes.add(Factor.SECURITY, "waved-through", "", -t.waveThroughSecurity());
            causes.add(Factor.ECONOMY, "club-penalty", "", -t.clubPenalty() * Gatekeeping.club(year, seat));
        }
    }

    /** Where a liberal state lets rights fall far below what they were, order and business suffer in the end (C07, X05). */
    private void unrest() {
        SeatState now = year.turn.state().seat(seat);
        Model.Tracks t = causes.t();
        double gap = now.baseline().rights() - t.unrestFrom() - now.tracks().rights();
        if (year.definition(seat).liberal() && gap > 0) {
            causes.add(Factor.ECONOMY, "unrest", "", -t.unrest() * gap / 10);
            causes.add(Factor.SECURITY, "unrest", "", -t.unrest() * gap / 10);
        }
    }

    /** A step away from what a society is used to is felt as it is, further ones ever more: both extremes are punished. */
    private double convex(int levels) {
        return Math.signum(levels) * StrictMath.pow(Math.abs(levels), causes.t().leverExponent());
    }

    private void promises() {
        for (Obligation o : year.kept()) {
            boolean gives = o.giver().equals(seat);
            if (gives || o.beneficiaries().contains(seat)) {
                Issue issue = year.issue(o);
                double value = issue.units(gives, o.clause().level())
                        * year.definition(seat).stake(issue.id());
                clause(issue.side(gives), o, value);
            }
        }
    }

    private void clause(Side side, Obligation o, double value) {
        for (Factor f : Factor.values()) {
            causes.add(f, "clause", o.clause().issue(), side.effect().get(f) * value);
        }
    }

    private void settle() {
        Factors before = year.turn.state().seat(seat).tracks();
        Factors after = before;
        double most = causes.t().maxStep();
        for (Factor f : Factor.values()) {
            double step = Rounding.clamp(causes.sum(f), -most, most);
            after = after.with(f, Rounding.tenth(Rounding.clamp(before.get(f) + step, 0, 100)));
        }
        year.turn.happens(new GameEvent.TracksChanged(seat, after, causes.list(), true));
    }
}
