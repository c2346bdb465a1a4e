package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Roots;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What aid against root causes has done for a country people flee from: promises of development to its government, kept over the
 * years, and the common funds of regimes founded in play (C34; model keys {@code roots.*}, issue key {@code roots}).
 */
public final class RootCauses {
    private RootCauses() {}

    /** Share of displacement relieved in this round, 0 to {@code roots.most}. */
    public static double relief(GameState state, String origin) {
        Roots roots = state.setup().rules().model().roots();
        double sum = 0;
        for (Obligation o : state.obligations()) {
            double part = state.setup().rules().issue(o.clause().issue()).roots();
            if (part > 0 && o.beneficiaries().contains(origin)) {
                sum += part * roots.perLevel() * o.clause().level() * built(state, o, roots);
            }
        }
        for (RegimeState regime : state.regimes()) {
            boolean old = regime.since() > 0 && state.round() - regime.since() >= roots.lag();
            if (old && regime.has(Norm.JOINT_FUNDING)) {
                sum += roots.fund() * regime.strength() / 100;
            }
        }
        return Math.min(roots.most(), sum);
    }

    /** 0 to 1: years of aid long enough ago to be felt, and how much of them is left. */
    private static double built(GameState state, Obligation o, Roots roots) {
        int last = state.phase() == Phase.RECKONING ? state.round() : state.round() - 1;
        double keep = StrictMath.pow(0.5, 1 / roots.halfLife());
        double built = 0;
        for (Obligation.Entry entry : o.record()) {
            int felt = last - entry.round() + 1 - roots.lag();
            built += entry.honoured() && felt >= 0 ? (1 - keep) * StrictMath.pow(keep, felt) : 0;
        }
        return built;
    }
}
