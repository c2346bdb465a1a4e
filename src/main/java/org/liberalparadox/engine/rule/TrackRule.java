package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Side;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;

/**
 * What a year does to the four tracks, cause by cause. Load is people over capacity; its pressure is convex at first and
 * bounded (game manual, chapter 3; model keys {@code tracks.*}).
 */
final class TrackRule {
    private final Year year;
    private final String seat;
    private final List<Track> causes = new ArrayList<>();

    private TrackRule(Year year, String seat) {
        this.year = year;
        this.seat = seat;
    }

    static void change(Year year, String seat) {
        TrackRule rule = new TrackRule(year, seat);
        rule.drift();
        rule.arrivals();
        rule.limbo();
        rule.labour();
        rule.rights();
        rule.levers();
        rule.promises();
        rule.settle();
    }

    private Model.Tracks t() {
        return year.model().tracks();
    }

    private double load(double people) {
        return people / year.capacity(seat);
    }

    /** Convex at first, never beyond the cap. */
    private static double pressure(double load, double coefficient, double exponent, double cap) {
        return load <= 0 ? 0 : cap * (1 - StrictMath.exp(-coefficient * StrictMath.pow(load, exponent) / cap));
    }

    private void cause(Factor factor, String cause, String subject, double points) {
        double rounded = Rounding.tenth(points);
        if (rounded != 0) {
            causes.add(new Track(factor, cause, subject, rounded));
        }
    }

    private void drift() {
        SeatState now = year.turn.state().seat(seat);
        for (Factor f : Factor.values()) {
            cause(
                    f,
                    "settling",
                    "",
                    t().reversion() * (now.baseline().get(f) - now.tracks().get(f)));
        }
    }

    private void arrivals() {
        Year.Tally tally = year.tally(seat);
        double disorder = load(tally.irregular + 0.5 * tally.unregistered);
        double pace = load(tally.arrivals + 0.25 * tally.unregistered);
        cause(
                Factor.SECURITY,
                "disorder",
                "",
                -pressure(disorder, t().disorderSecurity(), t().disorderExponent(), t().disorderCap())
                        * year.multiplier(seat, e -> e.disorder()));
        cause(Factor.CULTURE, "pace", "", -pressure(pace, t().paceCulture(), t().paceExponent(), t().paceCap()));
        cause(
                Factor.ECONOMY,
                "hosting",
                "",
                -pressure(load(tally.arrivals), t().hostingEconomy(), 1, t().hostingCap()));
        cause(
                Factor.RIGHTS,
                "protection",
                "",
                pressure(load(tally.protectedHere), t().protectionRights(), 1, t().protectionCap()));
    }

    /** People in limbo beyond those of the start weigh on a host; help for them eases it. */
    private void limbo() {
        long now = year.people.at(seat, PersonStatus.IN_LIMBO);
        long before = year.turn.state().people().at(seat, PersonStatus.IN_LIMBO);
        double more = load(now - before);
        double aid = StrictMath.log(1 + year.hostAid(seat));
        double sign = Math.signum(more);
        cause(Factor.SECURITY, "limbo", "", -sign * pressure(Math.abs(more), t().limboSecurity(), 1, t().limboCap()));
        cause(Factor.ECONOMY, "limbo", "", -sign * pressure(Math.abs(more), t().limboEconomy(), 1, t().limboCap()));
        cause(Factor.RIGHTS, "limbo", "", -sign * pressure(Math.abs(more), t().limboRights(), 1, t().limboCap()));
        if (now > 0) {
            cause(Factor.ECONOMY, "host-aid", "", t().limboEconomy() * aid);
            cause(Factor.RIGHTS, "host-aid", "", t().limboRights() * aid);
        }
    }

    /** Legal labour raises the economy with diminishing returns; remittances and return repay those who send. */
    private void labour() {
        Year.Tally tally = year.tally(seat);
        double capacity = year.capacity(seat);
        cause(
                Factor.ECONOMY,
                "labour",
                "",
                t().labourEconomy() * (1 - StrictMath.exp(-tally.workersIn / (t().labourScale() * capacity))));
        cause(
                Factor.ECONOMY,
                "work",
                "",
                t().workEconomy() * (1 - StrictMath.exp(-tally.settled / (t().workScale() * capacity))));
        double population = year.definition(seat).population() / 1000.0;
        cause(
                Factor.ECONOMY,
                "remittances",
                "",
                t().remittanceEconomy() * more(abroad(year.people::count)) / (t().remittanceScale() * population));
        cause(Factor.ECONOMY, "departures", "", -t().brainDrain() * tally.workersOut / population);
        cause(Factor.ECONOMY, "returns", "", t().returnGain() * tally.returned / population);
    }

    private double more(double abroadNow) {
        return abroadNow - abroad(year.turn.state().people()::count);
    }

    private interface Count {
        long of(String origin, String place, PersonStatus status);
    }

    /** Nationals abroad by what they can send home: settled people most. */
    private double abroad(Count count) {
        double sum = 0;
        for (String place : year.turn.state().people().places()) {
            if (!place.equals(seat)) {
                sum += count.of(seat, place, PersonStatus.SETTLED)
                        + 0.8 * count.of(seat, place, PersonStatus.TEMPORARY)
                        + 0.4 * count.of(seat, place, PersonStatus.IRREGULAR);
            }
        }
        return sum;
    }

    private void rights() {
        Year.Tally tally = year.tally(seat);
        double harsh = 1 - year.policy(seat).rightsStandard() / (double) Policy.MAX;
        cause(
                Factor.RIGHTS,
                "turned-away",
                "",
                -pressure(load(tally.turnedAway) * harsh, t().refusedEntryRights(), 1, t().protectionCap()));
        cause(
                Factor.RIGHTS,
                "lost",
                "",
                -pressure(tally.lost / 1000.0, t().refusedEntryRights(), 1, t().protectionCap()));
    }

    /** Levers count against the policy the game started with: that one is already in the baseline. */
    private void levers() {
        Policy now = year.policy(seat);
        Policy start = year.definition(seat).policy();
        int border = now.borderEffort() - start.borderEffort();
        cause(Factor.SECURITY, "border-effort", "", t().borderSecurity() * border);
        cause(Factor.ECONOMY, "border-effort", "", -t().borderEconomy() * Math.max(0, border));
        int rights = now.rightsStandard() - start.rightsStandard();
        cause(Factor.RIGHTS, "rights-standard", "", t().rightsLever() * rights);
        cause(Factor.CULTURE, "rights-standard", "", -t().rightsCulture() * rights);
        cause(Factor.CULTURE, "integration", "", t().integrationCulture() * (now.integration() - start.integration()));
        cause(
                Factor.ECONOMY,
                "neighbours-closed",
                "",
                -t().neighbourEconomy() * Gatekeeping.closedPartners(year, seat));
        if (now.gate() != GateStance.HOLD) {
            cause(Factor.SECURITY, "waved-through", "", -t().waveThroughSecurity());
        }
    }

    private void promises() {
        for (Obligation o : year.kept()) {
            boolean gives = o.giver().equals(seat);
            double value = year.issue(o).units(gives, o.clause().level())
                    * year.definition(seat).stake(o.clause().issue());
            if (gives || o.beneficiaries().contains(seat)) {
                clause(year.issue(o).side(gives), o, value);
            }
        }
    }

    private void clause(Side side, Obligation o, double value) {
        for (Factor f : Factor.values()) {
            cause(f, "clause", o.clause().issue(), side.effect().get(f) * value);
        }
    }

    private void settle() {
        Factors before = year.turn.state().seat(seat).tracks();
        Factors after = before;
        for (Factor f : Factor.values()) {
            double sum = 0;
            for (Track c : causes) {
                sum += c.factor() == f ? c.points() : 0;
            }
            double step = Rounding.clamp(sum, -t().maxStep(), t().maxStep());
            after = after.with(f, Rounding.tenth(Rounding.clamp(before.get(f) + step, 0, 100)));
        }
        year.turn.happens(new GameEvent.TracksChanged(seat, after, List.copyOf(causes), true));
    }
}
