package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;

/**
 * How much of those who wish to pass a gate holds back: the effort of the state entered, and what the state left guards or
 * has promised to guard. Into and between members of a regime of temporary protection nobody from a country at war is held (concepts C27, C29, I05, I06; model keys {@code flows.gateByEffort}, {@code flows.exitGuard}).
 */
final class Gatekeeping {
    private Gatekeeping() {}

    /** Share stopped at each gate of a route, in the order of its chain. */
    static double[] controls(Year year, Route route) {
        double[] controls = new double[route.chain().size()];
        String from = route.origin();
        for (int i = 0; i < controls.length; i++) {
            controls[i] = control(year, route, from, route.chain().get(i));
            from = route.chain().get(i);
        }
        return controls;
    }

    /** Share stopped between two places on a chain, 0 to the ceiling. */
    private static double control(Year year, Route route, String from, String to) {
        Model.Flows f = year.model().flows();
        boolean free = year.isProtected(route.origin(), to);
        double exit = free && year.isProtected(route.origin(), from) ? 0 : exit(year, route.chain(), from);
        double pass = (1 - exit) * (1 - (free ? 0 : entry(year, from, to))) * CardFlows.through(year, to);
        return Rounding.clamp(1 - pass, 0, f.gateCeiling());
    }

    private static double entry(Year year, String from, String to) {
        if (!year.isSeat(to)) {
            return 0;
        }
        Model.Flows f = year.model().flows();
        int effort = year.policy(to).borderEffort();
        double control = f.gateByEffort().get(Agencies.effort(year, from, to)) * year.multiplier(to, e -> e.porosity());
        boolean inside = effort < year.model().regimes().closureFrom()
                && in(year, Norm.POOLED_BORDER, from)
                && in(year, Norm.POOLED_BORDER, to);
        return inside ? 0 : control;
    }

    private static double exit(Year year, List<String> chain, String from) {
        if (!year.isSeat(from)) {
            return 0;
        }
        if (year.policy(from).gate() != GateStance.HOLD) {
            return 0;
        }
        double control = year.model().flows().exitGuard();
        for (Obligation o : year.kept(Mechanism.EXIT_CONTROL)) {
            if (o.giver().equals(from) && onTheWay(chain, from, o.beneficiaries())) {
                control += year.quantity(o);
            }
        }
        return control;
    }

    private static boolean onTheWay(List<String> chain, String from, List<String> beneficiaries) {
        int at = chain.indexOf(from);
        return beneficiaries.stream().anyMatch(b -> chain.indexOf(b) > at);
    }

    /** Whether a regime with the norm binds a place. */
    static boolean in(Year year, Norm norm, String place) {
        for (RegimeState regime : year.turn.state().regimes()) {
            if (regime.binds(norm, place)) {
                return true;
            }
        }
        return false;
    }

    /** Share of the power of a pooled border's other members that has closed; trade and travel suffer with it. */
    static double closedPartners(Year year, String seat) {
        double closed = 0;
        double all = 0;
        for (RegimeState regime : year.turn.state().regimes()) {
            if (!regime.binds(Norm.POOLED_BORDER, seat)) {
                continue;
            }
            for (String member : regime.members()) {
                double power = member.equals(seat) ? 0 : year.definition(member).power();
                all += power;
                closed += year.policy(member).borderEffort()
                                >= year.model().regimes().closureFrom()
                        ? power
                        : 0;
            }
        }
        return all == 0 ? 0 : closed / all;
    }

    /** How strong the pooled borders a state belongs to are, 0 to 1: what it risks by waving people through (F13). */
    static double club(Year year, String seat) {
        double strength = 0;
        for (RegimeState regime : year.turn.state().regimes()) {
            strength = Math.max(strength, regime.binds(Norm.POOLED_BORDER, seat) ? regime.strength() / 100 : 0);
        }
        return strength;
    }

    /** Share of those passing whom a first member registers; joint hotspots and an organisation's officers raise it. */
    static double registration(Year year, String seat) {
        double share = year.model().flows().registration();
        for (Obligation o : year.kept(Mechanism.HOTSPOT)) {
            boolean here = year.definition(o.giver()).isState()
                    ? o.giver().equals(seat)
                    : o.beneficiaries().contains(seat);
            share += here ? year.quantity(o) : 0;
        }
        return Rounding.clamp(share, 0, 0.95);
    }
}
