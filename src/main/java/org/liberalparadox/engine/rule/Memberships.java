package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;

/**
 * Who is in a regime: members join by treaty, leave by choice, or follow when too few others are left, one step of the cascade
 * a round, so that a summit can still stop it (F10; concepts C16, X01, R06; model keys {@code regimes.threshold, exit,
 * holdCost}).
 */
public final class Memberships {
    private Memberships() {}

    static void join(Turn turn, String regime, String seat) {
        RegimeState now = turn.state().regime(regime);
        if (!now.members().contains(seat)) {
            List<String> members = new java.util.ArrayList<>(now.members());
            members.add(seat);
            turn.happens(new GameEvent.MemberJoined(regime, seat, breadth(turn.scenario(), members)));
        }
    }

    /** A seat takes a stance on regimes it belongs to, pays only where the key allows it, and holds with capital it has. */
    static Optional<Rejection> check(GameState state, String seat, Orders orders) {
        int holds = 0;
        for (var entry : orders.regimes().entrySet()) {
            Optional<RegimeState> regime = state.regimes().stream()
                    .filter(r -> r.id().equals(entry.getKey()) && !r.collapsed())
                    .findFirst();
            if (regime.isEmpty() || !regime.get().members().contains(seat)) {
                return Optional.of(new Rejection.NotAMember(seat, entry.getKey()));
            }
            if (entry.getValue() == MemberStance.PAY && regime.get().key() != SharingKey.PACT_2024) {
                return Optional.of(new Rejection.CannotPayInstead(entry.getKey()));
            }
            holds += entry.getValue() == MemberStance.HOLD ? 1 : 0;
        }
        int cost = holds * state.setup().rules().model().regimes().holdCost();
        int capital = state.seat(seat).capital();
        return cost > capital ? Optional.of(new Rejection.NotEnoughCapital(cost, capital)) : Optional.empty();
    }

    /** What orders say about regimes: stances, exits, and who follows. */
    static void reckon(Turn turn, SortedMap<String, Orders> orders) {
        for (RegimeState regime : turn.state().regimes()) {
            if (!regime.collapsed()) {
                // who is shaken was so when the round began: an exit is followed a round later at the earliest
                List<String> shaken = shaken(turn.state(), regime);
                stances(turn, regime, orders);
                follow(turn, regime.id(), shaken, orders);
            }
        }
    }

    private static void stances(Turn turn, RegimeState regime, SortedMap<String, Orders> orders) {
        for (String member : regime.members()) {
            MemberStance stance = stance(orders, member, regime.id());
            if (stance != MemberStance.COMPLY) {
                turn.happens(new GameEvent.StanceTaken(regime.id(), member, stance));
            }
            if (stance == MemberStance.LEAVE) {
                leave(turn, regime.id(), member, "choice");
            } else if (stance == MemberStance.HOLD) {
                SeatState s = turn.state().seat(member);
                turn.happens(new GameEvent.PurseChanged(
                        member,
                        s.budget(),
                        s.incoming(),
                        Math.max(0, s.capital() - turn.model().regimes().holdCost())));
            }
        }
    }

    private static MemberStance stance(SortedMap<String, Orders> orders, String member, String regime) {
        Orders o = orders.get(member);
        return o == null ? MemberStance.COMPLY : o.stance(regime);
    }

    private static void follow(Turn turn, String regime, List<String> shaken, SortedMap<String, Orders> orders) {
        for (String member : shaken) {
            boolean in = turn.state().regime(regime).members().contains(member);
            if (in && stance(orders, member, regime) != MemberStance.HOLD) {
                leave(turn, regime, member, "cascade");
            }
        }
    }

    /** Members for whom too little of the others' power is left: unless they pledge to stay, they follow. */
    public static List<String> shaken(GameState state, RegimeState regime) {
        return RegimePower.of(state, regime).shaken();
    }

    /** Share of all members' power that must stay with the others for this member to stay. */
    public static double threshold(GameState state, RegimeState regime, String seat) {
        double usual = state.setup().rules().model().regimes().threshold();
        for (RegimeDefinition d : state.setup().scenario().regimes()) {
            if (d.id().equals(regime.id())) {
                return d.thresholds().getOrDefault(seat, usual);
            }
        }
        return usual;
    }

    private static void leave(Turn turn, String id, String seat, String cause) {
        RegimeState now = turn.state().regime(id);
        List<String> rest = now.members().stream().filter(m -> !m.equals(seat)).toList();
        turn.happens(new GameEvent.MemberLeft(id, seat, cause, breadth(turn.scenario(), rest)));
        for (Obligation o : turn.state().obligations()) {
            boolean ended = id.equals(o.regime())
                    && o.status() == Obligation.Status.IN_FORCE
                    && (o.giver().equals(seat) || o.beneficiaries().equals(List.of(seat)));
            if (ended) {
                turn.happens(new GameEvent.ObligationEnded(o.id(), Obligation.Status.REGIME_ENDED));
            }
        }
    }

    /** Power of some seats together, in points. */
    static double power(Scenario scenario, List<String> seats) {
        double power = 0;
        for (String seat : seats) {
            power += scenario.seat(seat).power();
        }
        return power;
    }

    /** Breadth of a regime: the members' share of the power of all states at the table, 0 to 100. */
    static double breadth(Scenario scenario, List<String> members) {
        double all = 0;
        double in = 0;
        for (var seat : scenario.seats()) {
            if (seat.role().isState()) {
                all += seat.power();
                in += members.contains(seat.id()) ? seat.power() : 0;
            }
        }
        return all == 0 ? 0 : Rounding.tenth(100 * in / all);
    }
}
