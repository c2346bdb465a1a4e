package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.rule.Purse;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.rule.SocialContract;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/**
 * What orders would lead to, by the real engine in a world where all others keep to their standing policy: nothing of
 * their sealed orders or purses enters.
 */
public final class OrdersForecasts {
    /** More than any seat can spend: a standing policy must not tell what its owner can afford. */
    private static final int AMPLE = 1000;

    private OrdersForecasts() {}

    public static OrdersForecast of(GameState state, String seat, Orders draft) {
        Forecasts.Refusal refusal =
                Forecasts.Refusal.of(GameEngine.decide(state, new GameCommand.SealOrders(seat, draft)));
        Orders orders = new Orders(clamped(draft.policy()), draft.defect(), draft.repudiate());
        Model model = state.setup().rules().model();
        SeatState now = state.seat(seat);
        GameState others = withoutSecrets(state, seat);
        GameState reckoned = reckon(sealed(others, seat, orders));
        Factors kept = tracks(reckoned, seat);
        @Nullable String doubtful = doubtful(state, seat);
        Factors broken = doubtful == null
                ? kept
                : tracks(reckon(sealed(sealed(others, seat, orders), doubtful, betrayal(state, seat, doubtful))), seat);
        return new OrdersForecast(
                refusal.name(),
                refusal.args(),
                now.budget(),
                now.budget() - Purse.orders(state, seat, orders),
                state.owedBy(seat).size(),
                kept(reckoned, seat),
                Rounding.tenth(SocialContract.of(now.tracks(), model)),
                Rounding.tenth(SocialContract.of(kept, model)),
                doubtful,
                Rounding.tenth(SocialContract.of(broken, model)),
                Rounding.tenth(kept),
                levers(others, seat, orders.policy(), model));
    }

    private static Policy clamped(Policy p) {
        return new Policy(
                Math.clamp(p.borderEffort(), 0, Policy.MAX),
                Math.clamp(p.rightsStandard(), 0, Policy.MAX),
                Math.clamp(p.integration(), 0, Policy.MAX),
                Math.clamp(p.hostFunding(), 0, Policy.MAX),
                p.gate());
    }

    private static Factors tracks(GameState state, String seat) {
        return state.seat(seat).tracks();
    }

    /** Promises the seat kept; waving people through breaks some without a word. */
    private static int kept(GameState reckoned, String seat) {
        int kept = 0;
        for (Obligation o : reckoned.obligations()) {
            kept += o.giver().equals(seat)
                            && !o.record().isEmpty()
                            && o.record().getLast().round() == reckoned.round()
                            && o.record().getLast().honoured()
                    ? 1
                    : 0;
        }
        return kept;
    }

    private static GameState withoutSecrets(GameState state, String seat) {
        GameState open = state.phase() == Phase.POLICY
                ? state
                : GameEngine.evolve(state, new GameEvent.PhaseBegan(state.round(), Phase.POLICY));
        for (SeatState other : state.seats().values()) {
            if (!other.id().equals(seat)) {
                if (other.orders() != null) {
                    open = GameEngine.evolve(open, new GameEvent.OrdersReopened(other.id()));
                }
                open = GameEngine.evolve(open, new GameEvent.PurseChanged(other.id(), AMPLE, 0, 0));
            }
        }
        return open;
    }

    private static GameState sealed(GameState state, String seat, Orders orders) {
        return GameEngine.evolve(state, new GameEvent.OrdersSealed(seat, orders));
    }

    /** The state when the round has been reckoned; nothing of the next round. */
    private static GameState reckon(GameState state) {
        GameState next = state;
        Decision decision = GameEngine.decide(state, new GameCommand.EndPhase(state.round(), Phase.POLICY));
        if (decision instanceof Decision.Accepted(List<GameEvent> events)) {
            for (GameEvent event : events) {
                next = GameEngine.evolve(next, event);
                if (event instanceof GameEvent.RoundReckoned) {
                    break;
                }
            }
        }
        return next;
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

    private static List<OrdersForecast.Lever> levers(GameState others, String seat, Policy draft, Model model) {
        Policy standing = others.seat(seat).policy();
        GameState still = reckon(sealed(others, seat, new Orders(standing, List.of(), List.of())));
        Model.Levers costs = model.levers();
        return List.of(
                lever(
                        others,
                        still,
                        seat,
                        "borderEffort",
                        draft.borderEffort(),
                        standing.borderEffort(),
                        costs.borderCost()),
                lever(
                        others,
                        still,
                        seat,
                        "rightsStandard",
                        draft.rightsStandard(),
                        standing.rightsStandard(),
                        costs.rightsCost()),
                lever(
                        others,
                        still,
                        seat,
                        "integration",
                        draft.integration(),
                        standing.integration(),
                        costs.integrationCost()),
                lever(
                        others,
                        still,
                        seat,
                        "hostFunding",
                        draft.hostFunding(),
                        standing.hostFunding(),
                        costs.fundingCost()));
    }

    /** What one lever does when only it is moved. */
    private static OrdersForecast.Lever lever(
            GameState others, GameState still, String seat, String name, int level, int standing, List<Integer> costs) {
        int cost = costs.get(level);
        if (level == standing) {
            return new OrdersForecast.Lever(name, level, standing, cost, Factors.ZERO, 0);
        }
        Policy p = others.seat(seat).policy();
        Policy moved = new Policy(
                name.equals("borderEffort") ? level : p.borderEffort(),
                name.equals("rightsStandard") ? level : p.rightsStandard(),
                name.equals("integration") ? level : p.integration(),
                name.equals("hostFunding") ? level : p.hostFunding(),
                p.gate());
        // The purse is no part of what a lever does.
        GameState rich = GameEngine.evolve(others, new GameEvent.PurseChanged(seat, AMPLE, 0, 0));
        GameState after = reckon(sealed(rich, seat, new Orders(moved, List.of(), List.of())));
        long deflected = 0;
        for (String other : others.seats().keySet()) {
            if (!other.equals(seat)) {
                deflected += Math.max(0, arrivals(after, other) - arrivals(still, other));
            }
        }
        Factors effect =
                Rounding.tenth(after.seat(seat).tracks().minus(still.seat(seat).tracks()));
        return new OrdersForecast.Lever(name, level, standing, cost, effect, deflected);
    }

    private static long arrivals(GameState state, String place) {
        long people = 0;
        for (GameState.Flow flow : state.flows()) {
            if (flow.round() == state.round()) {
                for (Movement m : flow.movements()) {
                    people += m.to().equals(place) && !m.from().equals(place) ? m.people() : 0;
                }
            }
        }
        return people;
    }
}
