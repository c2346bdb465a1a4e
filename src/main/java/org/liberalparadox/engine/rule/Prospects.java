package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What a stance towards a regime would bring the day it is taken: what it costs, what it does to the regime's strength, and who
 * would follow an exit, step by step (F10, X01; model keys {@code regimes.paid, defiance, exit, holdCost}).
 */
public final class Prospects {
    private Prospects() {}

    /**
     * What a stance brings.
     *
     * @param budget points it costs more than complying, less than zero where it saves
     * @param strength points the regime gains or loses
     * @param followers members who would leave after it, the first first
     * @param left share of the power of everybody who ever was a member, once they have
     */
    public record Prospect(int budget, int capital, double strength, List<String> followers, double left) {}

    public static Prospect of(GameState state, RegimeState regime, String seat, MemberStance stance) {
        Model model = state.setup().rules().model();
        double share = share(state, regime, seat);
        double strength = switch (stance) {
            case COMPLY, PAY, HOLD -> 0;
            case DEFY -> -model.regimes().defiance() * share;
            case LEAVE -> -model.regimes().exit() * share;
        };
        List<String> members = new ArrayList<>(regime.members());
        List<String> followers = new ArrayList<>();
        if (stance == MemberStance.LEAVE) {
            members.remove(seat);
            followers.addAll(cascade(state, regime, members));
            members.removeAll(followers);
        }
        return new Prospect(
                Dues.paid(regime, stance, model) - Dues.paid(regime, MemberStance.COMPLY, model),
                stance == MemberStance.HOLD ? model.regimes().holdCost() : 0,
                Rounding.tenth(strength),
                List.copyOf(followers),
                left(state, regime, members));
    }

    /** Budget points a round that belonging to the regime costs a member that complies. */
    public static int upkeep(GameState state, RegimeState regime) {
        Model model = state.setup().rules().model();
        return regime.since() == 0 ? 0 : model.suasion().membership() + Dues.paid(regime, MemberStance.COMPLY, model);
    }

    private static double share(GameState state, RegimeState regime, String seat) {
        double all = Memberships.power(state.setup().scenario(), regime.members());
        return all == 0 ? 0 : Memberships.power(state.setup().scenario(), List.of(seat)) / all;
    }

    private static double left(GameState state, RegimeState regime, List<String> members) {
        double all = RegimePower.of(state, regime).all();
        return all == 0 ? 0 : Rounding.hundredth(Memberships.power(state.setup().scenario(), members) / all);
    }

    /** Who follows once these members are left, until nobody moves. */
    private static List<String> cascade(GameState state, RegimeState regime, List<String> start) {
        RegimePower power = RegimePower.of(state, regime);
        List<String> members = new ArrayList<>(start);
        List<String> gone = new ArrayList<>();
        List<String> next = Cascade.next(members, power.shares(), power.thresholds());
        while (!next.isEmpty()) {
            gone.addAll(next);
            members.removeAll(next);
            next = Cascade.next(members, power.shares(), power.thresholds());
        }
        return gone;
    }
}
