package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Track;

/**
 * A regime grows with compliance and funding and falls with what its members do against it, weighed by their power; below a
 * strength it collapses ([H18] Figure 2; concepts C17, I03, I04; model keys {@code regimes.*}).
 */
final class RegimeRule {
    private RegimeRule() {}

    static RegimeDefinition definition(Scenario scenario, String id) {
        return scenario.regimes().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void change(Year year) {
        for (RegimeState regime : year.turn.state().regimes()) {
            if (!regime.collapsed()) {
                change(year, regime);
            }
        }
    }

    private static void change(Year year, RegimeState regime) {
        RegimeDefinition definition = definition(year.turn.scenario(), regime.id());
        List<Track> causes = new ArrayList<>();
        for (String member : regime.members()) {
            against(year, definition.kind(), member, share(year, regime, member), causes);
        }
        double support = definition.kind() == RegimeDefinition.Kind.PROTECTION
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
        if (strength < year.model().regimes().collapse()) {
            year.turn.happens(new GameEvent.RegimeCollapsed(regime.id()));
        }
    }

    private static void against(
            Year year, RegimeDefinition.Kind kind, String member, double share, List<Track> causes) {
        Model.Regimes r = year.model().regimes();
        GateStance gate = year.policy(member).gate();
        if (kind == RegimeDefinition.Kind.FIRST_ENTRY && gate != GateStance.HOLD) {
            causes.add(new Track(
                    Factor.SECURITY, "waved-through", member, -Rounding.tenth(r.waveThrough() * (0.5 + share))));
        }
        if (kind == RegimeDefinition.Kind.POOLED_BORDER && year.policy(member).borderEffort() >= r.closureFrom()) {
            causes.add(new Track(Factor.SECURITY, "closed", member, -Rounding.tenth(r.closure() * (0.5 + share))));
        }
        for (Obligation o : year.turn.state().obligations()) {
            if (o.giver().equals(member)
                    && !o.record().isEmpty()
                    && o.record().getLast().round() == year.turn.state().round()
                    && o.record().getLast().detected()
                    && holds(kind, year.issue(o).mechanism())) {
                causes.add(new Track(Factor.RIGHTS, "defected", member, -Rounding.tenth(r.defection() * share)));
            }
        }
    }

    /** Which regime a broken promise weakens. */
    private static boolean holds(RegimeDefinition.Kind kind, Mechanism mechanism) {
        return switch (kind) {
            case FIRST_ENTRY -> mechanism == Mechanism.RELOCATION || mechanism == Mechanism.HOTSPOT;
            case POOLED_BORDER -> mechanism == Mechanism.VISA_FREE;
            case PROTECTION ->
                mechanism == Mechanism.RESETTLEMENT
                        || mechanism == Mechanism.HOST_AID
                        || mechanism == Mechanism.FUND_REGIME;
        };
    }

    private static double funding(Year year) {
        double points = 0;
        for (Obligation o : year.kept(Mechanism.FUND_REGIME)) {
            points += year.quantity(o);
        }
        for (String seat : year.turn.state().seats().keySet()) {
            points +=
                    0.25 * year.model().regimes().funding() * year.policy(seat).hostFunding();
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
