package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Track;

/**
 * A regime grows with compliance and funding and falls with what its members do against it, weighed by their power; below a
 * strength it collapses ([H18] Figure 2; concepts C17, I03, I04; model keys {@code regimes.*}).
 */
final class RegimeRule {
    private RegimeRule() {}

    static void change(Year year) {
        for (RegimeState regime : year.turn.state().regimes()) {
            if (!regime.collapsed()) {
                change(year, regime);
            }
        }
    }

    private static void change(Year year, RegimeState regime) {
        List<Track> causes = new ArrayList<>();
        for (String member : regime.members()) {
            double share = share(year, regime, member);
            against(year, regime, member, share, causes);
            stance(year, regime, member, share, causes);
        }
        boolean voluntary = regime.has(Norm.JOINT_FUNDING) && regime.since() == 0;
        double support = voluntary
                ? funding(year) - year.model().regimes().upkeep()
                : causes.isEmpty() ? year.model().regimes().compliance() * (1 - regime.strength() / 100) : 0;
        if (support != 0) {
            causes.add(
                    new Track(Factor.RIGHTS, support > 0 ? "supported" : "underfunded", "", Rounding.tenth(support)));
        }
        double sum = 0;
        for (Track c : causes) {
            sum += c.points();
        }
        double strength = Rounding.tenth(Rounding.clamp(regime.strength() + sum, 0, 100));
        year.turn.happens(new GameEvent.RegimeChanged(regime.id(), strength, List.copyOf(causes)));
    }

    /** Too weak, or too few left: a regime ends, and with it the promises its treaty holds. */
    static void end(Turn turn) {
        for (RegimeState regime : turn.state().regimes()) {
            boolean over = regime.strength() < turn.model().regimes().collapse()
                    || regime.members().size() < Math.min(2, regime.roll().size());
            if (!regime.collapsed() && over) {
                collapse(turn, regime.id());
            }
        }
    }

    static void collapse(Turn turn, String regime) {
        turn.happens(new GameEvent.RegimeCollapsed(regime));
        for (Obligation o : turn.state().obligations()) {
            if (regime.equals(o.regime()) && o.status() == Obligation.Status.IN_FORCE) {
                turn.happens(new GameEvent.ObligationEnded(o.id(), Obligation.Status.REGIME_ENDED));
            }
        }
    }

    private static void stance(Year year, RegimeState regime, String member, double share, List<Track> causes) {
        Model.Regimes r = year.model().regimes();
        switch (year.stance(member, regime.id())) {
            case DEFY -> causes.add(new Track(Factor.RIGHTS, "defied", member, -Rounding.tenth(r.defiance() * share)));
            case LEAVE -> causes.add(new Track(Factor.RIGHTS, "left", member, -Rounding.tenth(r.exit() * share)));
            case COMPLY, PAY, HOLD -> {
                // what the regime asks for, or more
            }
        }
    }

    private static void against(Year year, RegimeState regime, String member, double share, List<Track> causes) {
        Model.Regimes r = year.model().regimes();
        GateStance gate = year.policy(member).gate();
        if (regime.has(Norm.FIRST_ENTRY) && gate != GateStance.HOLD) {
            causes.add(new Track(
                    Factor.SECURITY, "waved-through", member, -Rounding.tenth(r.waveThrough() * (0.5 + share))));
        }
        if (regime.has(Norm.POOLED_BORDER) && year.policy(member).borderEffort() >= r.closureFrom()) {
            causes.add(new Track(Factor.SECURITY, "closed", member, -Rounding.tenth(r.closure() * (0.5 + share))));
        }
        for (Obligation o : year.turn.state().obligations()) {
            if (o.giver().equals(member)
                    && !o.record().isEmpty()
                    && o.record().getLast().round() == year.turn.state().round()
                    && o.record().getLast().detected()
                    && !Declarations.isPledge(year.turn.state(), o)
                    && holds(regime, o, year.issue(o).mechanism())) {
                causes.add(new Track(Factor.RIGHTS, "defected", member, -Rounding.tenth(r.defection() * share)));
            }
        }
    }

    /** Which regime a broken promise weakens: the one whose treaty holds it, or one that stands for the same thing. */
    private static boolean holds(RegimeState regime, Obligation o, Mechanism mechanism) {
        return regime.id().equals(o.regime())
                || switch (mechanism) {
                    case RELOCATION -> regime.has(Norm.FIRST_ENTRY) || regime.has(Norm.RELOCATION_KEY);
                    case HOTSPOT -> regime.has(Norm.FIRST_ENTRY);
                    case VISA_FREE -> regime.has(Norm.POOLED_BORDER);
                    case RESETTLEMENT, HOST_AID, FUND_REGIME -> regime.has(Norm.JOINT_FUNDING);
                    default -> false;
                };
    }

    private static double funding(Year year) {
        double points = 0;
        for (Obligation o : year.kept(Mechanism.FUND_REGIME)) {
            points += year.quantity(o);
        }
        for (String seat : year.turn.state().seats().keySet()) {
            // what an organisation spends was paid in by states before
            points += year.definition(seat).isState()
                    ? 0.25
                            * year.model().regimes().funding()
                            * year.policy(seat).hostFunding()
                    : 0;
        }
        return points;
    }

    /** The member's share of the members' power. */
    private static double share(Year year, RegimeState regime, String member) {
        double all = 0;
        for (String m : regime.members()) {
            all += year.definition(m).power();
        }
        return all == 0 ? 0 : year.definition(member).power() / all;
    }
}
