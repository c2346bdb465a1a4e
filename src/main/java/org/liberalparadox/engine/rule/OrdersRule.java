package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/** Secret orders: unilateral policy, and HONOUR or DEFECT for each promise in force (game manual, chapter 5). */
public final class OrdersRule {
    private OrdersRule() {}

    public static Decision seal(GameCommand.SealOrders c, GameState state) {
        return check(c.seat(), c.orders(), state)
                .map(Decision::refused)
                .orElseGet(() -> Decision.of(new GameEvent.OrdersSealed(c.seat(), c.orders())));
    }

    public static Decision reopen(GameCommand.ReopenOrders c, GameState state) {
        if (state.phase() != Phase.POLICY) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.POLICY));
        }
        return state.seat(c.seat()).orders() == null
                ? Decision.refused(new Rejection.NotSealed(c.seat()))
                : Decision.of(new GameEvent.OrdersReopened(c.seat()));
    }

    private static Optional<Rejection> check(String seat, Orders orders, GameState state) {
        if (state.phase() != Phase.POLICY) {
            return Optional.of(new Rejection.WrongPhase(state.phase(), Phase.POLICY));
        }
        if (!orders.policy().isInRange()) {
            return Optional.of(new Rejection.LeverOutOfRange(Policy.MAX));
        }
        if (orders.policy().gate() != GateStance.HOLD && !Gates.isGate(state.setup(), seat)) {
            return Optional.of(new Rejection.NotAGate(seat));
        }
        if (!isItsOwn(orders.policy(), seat, state)) {
            return Optional.of(new Rejection.OnlyHostFunding(seat));
        }
        Optional<Rejection> stances = Memberships.check(state, seat, orders);
        if (stances.isPresent()) {
            return stances;
        }
        List<Integer> owed = state.owedBy(seat).stream().map(Obligation::id).toList();
        for (int id : orders.defect()) {
            if (!owed.contains(id)) {
                return Optional.of(new Rejection.UnknownObligation(id));
            }
        }
        for (int id : orders.repudiate()) {
            if (!owed.contains(id)) {
                return Optional.of(new Rejection.UnknownObligation(id));
            }
        }
        if (!orders.repudiate().isEmpty() && !state.seat(seat).mandate()) {
            return Optional.of(new Rejection.NoNewMandate(seat));
        }
        int cost = Purse.orders(state, seat, orders);
        int promises =
                cost - Purse.levers(orders.policy(), state.setup().rules().model());
        int budget = state.seat(seat).budget();
        return cost > Math.max(budget, promises)
                ? Optional.of(new Rejection.OrdersExceedBudget(cost, budget))
                : Optional.empty();
    }

    /** Who has no territory has no border, no law and no newcomers of its own: it can only help those who host. */
    private static boolean isItsOwn(Policy p, String seat, GameState state) {
        return state.setup().scenario().seat(seat).isState()
                || p.borderEffort() == 0 && p.rightsStandard() == 0 && p.integration() == 0;
    }

    /**
     * The orders that count: those sealed, or the standing policy with every promise honoured. Who opens its gates or waves
     * people through breaks its promises to control its exits, whatever the paper says.
     */
    static Orders effective(GameState state, String seat) {
        SeatState now = state.seat(seat);
        Orders sealed = now.orders();
        Orders orders = sealed == null ? new Orders(now.policy(), List.of(), List.of()) : sealed;
        List<Integer> defect = new ArrayList<>(orders.defect());
        if (orders.policy().gate() != GateStance.HOLD) {
            for (Obligation o : state.owedBy(seat)) {
                Mechanism m = state.setup().rules().issue(o.clause().issue()).mechanism();
                if ((m == Mechanism.EXIT_CONTROL || m == Mechanism.HOTSPOT) && !defect.contains(o.id())) {
                    defect.add(o.id());
                }
            }
        }
        Orders counted = new Orders(orders.policy(), List.copyOf(defect), orders.repudiate(), orders.regimes());
        return new Orders(
                Purse.affordable(state, seat, counted), counted.defect(), counted.repudiate(), counted.regimes());
    }
}
