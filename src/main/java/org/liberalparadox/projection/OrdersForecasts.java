package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.rule.Purse;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.rule.SocialContract;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/** What orders would lead to, if the others keep their word and if the one with most to gain does not. */
public final class OrdersForecasts {
    private OrdersForecasts() {}

    public static OrdersForecast of(GameState state, String seat, Orders draft) {
        Forecasts.Refusal refusal =
                Forecasts.Refusal.of(GameEngine.decide(state, new GameCommand.SealOrders(seat, draft)));
        Orders orders = new Orders(clamped(draft.policy()), draft.defect(), draft.repudiate(), draft.regimes());
        Model model = state.setup().rules().model();
        SeatState now = state.seat(seat);
        WhatIf others = WhatIf.of(state, seat);
        WhatIf.Outcome kept = others.reckon(orders);
        @Nullable String doubtful = doubtful(state, seat);
        Factors broken = doubtful == null
                ? kept.tracks()
                : others.with(doubtful, betrayal(state, seat, doubtful))
                        .reckon(orders)
                        .tracks();
        return new OrdersForecast(
                refusal.name(),
                refusal.args(),
                now.budget(),
                now.budget() - Purse.orders(state, seat, orders),
                state.owedBy(seat).size(),
                kept.kept(),
                Rounding.tenth(SocialContract.of(now.tracks(), model)),
                Rounding.tenth(SocialContract.of(kept.tracks(), model)),
                doubtful,
                Rounding.tenth(SocialContract.of(broken, model)),
                kept.tracks(),
                levers(others.rich(), seat, orders.policy(), now.policy(), model.levers()));
    }

    private static Policy clamped(Policy p) {
        return new Policy(
                Math.clamp(p.borderEffort(), 0, Policy.MAX),
                Math.clamp(p.rightsStandard(), 0, Policy.MAX),
                Math.clamp(p.integration(), 0, Policy.MAX),
                Math.clamp(p.hostFunding(), 0, Policy.MAX),
                p.gate());
    }

    /** The partner who would save most by breaking what it owes the seat. */
    private static @Nullable String doubtful(GameState state, String seat) {
        @Nullable String doubtful = null;
        int most = -1;
        for (String other : state.seats().keySet()) {
            int saved = -1;
            for (Obligation o : state.obligations()) {
                if (isOwed(state, o, other, seat)) {
                    saved = Math.max(0, saved)
                            + Support.cost(o.clause(), state.setup().rules());
                }
            }
            if (saved > most) {
                most = saved;
                doubtful = other;
            }
        }
        return doubtful;
    }

    private static boolean isOwed(GameState state, Obligation o, String giver, String seat) {
        return o.giver().equals(giver) && o.beneficiaries().contains(seat) && o.binds(state.round());
    }

    private static Orders betrayal(GameState state, String seat, String doubtful) {
        List<Integer> defect = new ArrayList<>();
        for (Obligation o : state.obligations()) {
            if (isOwed(state, o, doubtful, seat)) {
                defect.add(o.id());
            }
        }
        return new Orders(state.seat(doubtful).policy(), List.copyOf(defect), List.of());
    }

    /** Each lever by itself: what it does when only it is moved from the standing policy. */
    private static List<OrdersForecast.Lever> levers(
            WhatIf others, String seat, Policy draft, Policy standing, Model.Levers costs) {
        if (draft.equals(standing)) {
            return List.of(
                    still("borderEffort", standing.borderEffort(), costs.borderCost()),
                    still("rightsStandard", standing.rightsStandard(), costs.rightsCost()),
                    still("integration", standing.integration(), costs.integrationCost()),
                    still("hostFunding", standing.hostFunding(), costs.fundingCost()));
        }
        int border = standing.borderEffort();
        int rights = standing.rightsStandard();
        int integration = standing.integration();
        int funding = standing.hostFunding();
        Lever lever = new Lever(others, seat, others.reckon(orders(standing)));
        return List.of(
                lever.moved(
                        "borderEffort",
                        border,
                        draft.borderEffort(),
                        costs.borderCost(),
                        new Policy(draft.borderEffort(), rights, integration, funding, standing.gate())),
                lever.moved(
                        "rightsStandard",
                        rights,
                        draft.rightsStandard(),
                        costs.rightsCost(),
                        new Policy(border, draft.rightsStandard(), integration, funding, standing.gate())),
                lever.moved(
                        "integration",
                        integration,
                        draft.integration(),
                        costs.integrationCost(),
                        new Policy(border, rights, draft.integration(), funding, standing.gate())),
                lever.moved(
                        "hostFunding",
                        funding,
                        draft.hostFunding(),
                        costs.fundingCost(),
                        new Policy(border, rights, integration, draft.hostFunding(), standing.gate())));
    }

    private static OrdersForecast.Lever still(String name, int level, List<Integer> costs) {
        return new OrdersForecast.Lever(name, level, level, costs.get(level), Factors.ZERO, 0);
    }

    private static Orders orders(Policy policy) {
        return new Orders(policy, List.of(), List.of());
    }

    /** Compares a moved lever with the world as it stands. */
    private record Lever(WhatIf others, String seat, WhatIf.Outcome standing) {

        OrdersForecast.Lever moved(String name, int from, int to, List<Integer> costs, Policy policy) {
            if (from == to) {
                return still(name, to, costs);
            }
            WhatIf.Outcome after = others.reckon(orders(policy));
            long deflected = 0;
            for (var place : after.arrivals().entrySet()) {
                if (!place.getKey().equals(seat)) {
                    deflected +=
                            Math.max(0, place.getValue() - standing.arrivals().getOrDefault(place.getKey(), 0L));
                }
            }
            Factors effect = Rounding.tenth(after.tracks().minus(standing.tracks()));
            return new OrdersForecast.Lever(name, to, from, costs.get(to), effect, deflected);
        }
    }
}
