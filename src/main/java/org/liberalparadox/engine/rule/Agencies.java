package org.liberalparadox.engine.rule;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.state.RegimeState;

/**
 * Common agency: the members of a club set one border effort for their outer border and pay for it together, as with Frontex
 * (Regulation 2019/1896). No member's gate is guarded less; who defies the club neither pays nor is guarded (concepts S01, I03,
 * C29; model key {@code pooling.due}).
 */
final class Agencies {
    private Agencies() {}

    /** Border effort at the gate of a state against people who come from a place: its own, or that of a club the place is outside of. */
    static int effort(Year year, String from, String to) {
        return Math.max(year.policy(to).borderEffort(), pooled(year, to, from));
    }

    /** Border effort a state's own people see: its own or that of its clubs, whichever is more. */
    static int felt(Year year, String seat) {
        return Math.max(year.policy(seat).borderEffort(), pooled(year, seat, null));
    }

    private static int pooled(Year year, String seat, @Nullable String from) {
        int most = 0;
        for (RegimeState regime : year.turn.state().regimes()) {
            @Nullable Integer effort = regime.effort();
            boolean guards = effort != null
                    && regime.binds(Norm.COMMON_AGENCY, seat)
                    && pays(year.stance(seat, regime.id()))
                    && (from == null || !regime.members().contains(from));
            most = guards && effort != null ? Math.max(most, effort) : most;
        }
        return most;
    }

    private static boolean pays(MemberStance stance) {
        return stance != MemberStance.DEFY && stance != MemberStance.LEAVE;
    }

    /** Budget points a member pays a round for the agency, rounded up. */
    static int due(RegimeState regime, MemberStance stance, Model model) {
        @Nullable Integer effort = regime.effort();
        return effort != null && regime.has(Norm.COMMON_AGENCY) && pays(stance)
                ? (int) StrictMath.ceil(model.pooling().due() * effort - 1e-9)
                : 0;
    }
}
