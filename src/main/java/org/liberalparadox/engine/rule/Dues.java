package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What diplomacy costs each round: every bilateral agreement its sponsor, a regime founded in play every member whatever it
 * holds, so that beyond some number of partners the regime is cheaper (F23, S04; model keys {@code suasion.*},
 * {@code regimes.due, paid}). Contributions to regimes in force at the start, such as UNHCR's, are voluntary.
 */
public final class Dues {
    private Dues() {}

    /** What a seat owes this round before it has ordered anything: upkeep and assessed contributions, in budget points. */
    public static int owed(GameState state, String seat) {
        int points = bilateral(state, seat);
        Model model = state.setup().rules().model();
        for (RegimeState regime : state.regimes()) {
            if (regime.since() > 0 && !regime.collapsed() && regime.members().contains(seat)) {
                points += model.suasion().membership();
                points += paid(regime, MemberStance.COMPLY, model);
            }
            if (regime.members().contains(seat)) {
                points += Agencies.due(regime, MemberStance.COMPLY, model);
            }
        }
        return points;
    }

    /** What orders change about that: defiance saves the contribution, paying instead of people costs. */
    static int change(GameState state, String seat, Orders orders) {
        Model model = state.setup().rules().model();
        int points = 0;
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed() && regime.members().contains(seat)) {
                MemberStance stance = orders.stance(regime.id());
                points += paid(regime, stance, model) - paid(regime, MemberStance.COMPLY, model);
                points += Agencies.due(regime, stance, model) - Agencies.due(regime, MemberStance.COMPLY, model);
            }
        }
        return points;
    }

    /** What a member pays into the fund for hosts with its stance. */
    static int paid(RegimeState regime, MemberStance stance, Model model) {
        if (regime.collapsed() || regime.since() == 0 && stance != MemberStance.PAY) {
            return 0;
        }
        int due = regime.since() > 0 && regime.has(Norm.JOINT_FUNDING)
                ? model.regimes().due()
                : 0;
        return switch (stance) {
            case COMPLY, HOLD -> due;
            case PAY ->
                due + (regime.key() == SharingKey.PACT_2024 ? model.regimes().paid() : 0);
            case DEFY, LEAVE -> 0;
        };
    }

    /** Each bilateral agreement in force costs who proposed it, unless the two belong to a regime founded in play. */
    private static int bilateral(GameState state, String seat) {
        int points = 0;
        for (Proposal p : state.proposals()) {
            boolean sponsor = p.status() == Proposal.Status.IN_FORCE
                    && p.proposer().equals(seat)
                    && p.terms().treaty() == null
                    && !Declarations.is(p)
                    && binds(state, p.id())
                    && !fellows(state, p);
            points += sponsor ? state.setup().rules().model().suasion().bilateral() : 0;
        }
        return points;
    }

    private static boolean binds(GameState state, int proposal) {
        for (Obligation o : state.obligations()) {
            if (o.proposal() == proposal && o.binds(state.round())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fellows(GameState state, Proposal p) {
        for (RegimeState regime : state.regimes()) {
            if (regime.since() > 0
                    && !regime.collapsed()
                    && regime.members().containsAll(p.terms().parties())) {
                return true;
            }
        }
        return false;
    }
}
