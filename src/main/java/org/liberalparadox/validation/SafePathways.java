package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.RouteFlow;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;
import org.liberalparadox.validation.Bargains.Pair;

/** P23: a better chance of staying draws more people onto dangerous ways, and a safe way spares them it. */
final class SafePathways implements Proposition {
    private static final List<String> PATHWAYS = List.of("labour-visas", "resettlement");
    private static final int LEVEL = 4;

    @Override
    public About about() {
        return new About(
                "P23",
                "Moral hazard and safe pathways",
                "C08, I16; F19",
                "How many people more set out in a year when the receiver raises its rights standard by two levels, and"
                        + " how many fewer when it opens visas and resettlement instead?",
                "--set model.staying.weight=0: nobody sets out for a better chance of staying");
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> drawn = new ArrayList<>();
        List<Double> spared = new ArrayList<>();
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            GameState year = Situations.until(setup, List.of(), 1, Phase.POLICY);
            for (Pair pair : Bargains.pairs(setup)) {
                double plain = attempts(year);
                String receiver = pair.receiver().id();
                drawn.add(100 * (attempts(generous(year, receiver)) / plain - 1));
                List<Clause> ways =
                        Bargains.promises(setup, receiver, pair.sender().id(), PATHWAYS, LEVEL);
                if (!ways.isEmpty()) {
                    GameState open = With.agreement(
                            year, Bargains.terms(receiver, pair.sender().id(), ways, 1, Reciprocity.DIFFUSE));
                    spared.add(100 * (attempts(open) / plain - 1));
                }
            }
        }
        Effect more = Effect.mean(drawn);
        Effect fewer = Effect.mean(spared);
        return new Finding(
                drawn.size() + spared.size(),
                "years",
                "per cent more attempts with a better chance of staying",
                more,
                more.isAbove(0) && fewer.isBelow(0),
                Text.of(
                        "Attempts change by %+.2f %% (%+.2f to %+.2f) with a better chance of staying and by %+.2f %%"
                                + " (%+.2f to %+.2f) with safe pathways.",
                        more.value(), more.low(), more.high(), fewer.value(), fewer.low(), fewer.high()));
    }

    private static GameState generous(GameState year, String seat) {
        Policy p = year.seat(seat).policy();
        Policy more = new Policy(
                p.borderEffort(),
                Math.min(Policy.MAX, p.rightsStandard() + 2),
                p.integration(),
                p.hostFunding(),
                p.gate());
        GameState rich = With.seat(year, year.seat(seat).withPurse(100, 0, 0));
        return Situations.after(rich, new GameCommand.SealOrders(seat, new Orders(more, List.of(), List.of())));
    }

    /** People who set out this year if everybody's orders stand. */
    private static double attempts(GameState year) {
        GameState state = year;
        if (GameEngine.decide(year, new GameCommand.EndPhase(year.round(), year.phase()))
                instanceof Decision.Accepted(List<GameEvent> events, var known)) {
            for (GameEvent event : events) {
                if (event instanceof GameEvent.PeopleMoved) {
                    return GameEngine.flows(state).stream()
                            .mapToLong(RouteFlow::attempts)
                            .sum();
                }
                state = GameEngine.evolve(state, event);
            }
        }
        throw new IllegalStateException(
                "nobody moved in " + year.setup().scenario().id());
    }
}
