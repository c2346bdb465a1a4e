package org.liberalparadox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.rule.Purse;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** What each temperament does with a promise when the partner kept or broke its own (dossier F5). */
class ReplyTest {
    private static final Terms PACKAGE = new Terms(
            List.of("northland", "southland"),
            List.of(
                    new Clause("northland", "southland", "labour-visas", 3),
                    new Clause("northland", "southland", "market-access", 3),
                    new Clause("southland", "northland", "border-control", 3)),
            Form.BILATERAL,
            4,
            Monitor.UNHCR,
            Reciprocity.DIFFUSE);

    @Test
    void everybodyButTheRandomKeepsItsWordToWhoKeepsIt() {
        GameState kept = afterRoundOne(false);
        for (String strategy : List.of("reciprocator", "generous", "grim", "hardliner")) {
            assertThat(broken(strategy, kept, 1)).as(strategy).isEmpty();
        }
    }

    @Test
    void titForTatAnswersABrokenWordInKind() {
        assertThat(brokenOften("reciprocator", afterRoundOne(true))).isBetween(80, 100);
    }

    @Test
    void titForTatForgetsWhenTheOtherReturns() {
        assertThat(brokenOften("reciprocator", nextRoundKept(afterRoundOne(true))))
                .isZero();
    }

    @Test
    void theUnforgivingNeverForgets() {
        assertThat(brokenOften("grim", afterRoundOne(true))).isEqualTo(100);
        assertThat(brokenOften("grim", nextRoundKept(afterRoundOne(true)))).isEqualTo(100);
    }

    @Test
    void theGenerousForgivesOneInThree() {
        assertThat(brokenOften("generous", afterRoundOne(true))).isBetween(50, 85);
    }

    @Test
    void theHardlinerKeepsWhatItSignedAndCloses() {
        GameState betrayed = afterRoundOne(true);
        Orders orders = orders("hardliner", betrayed, 1);
        assertThat(orders.defect()).isEmpty();
        assertThat(orders.policy().borderEffort())
                .isGreaterThan(orders("reciprocator", betrayed, 1).policy().borderEffort());
    }

    @Test
    void aBotNeverOrdersMoreThanItCanPay() {
        GameState state = afterRoundOne(false);
        for (var strategy : state.setup().rules().bots()) {
            Orders orders = orders(strategy.id(), state, 7);
            assertThat(Purse.orders(state, "northland", orders))
                    .isLessThanOrEqualTo(state.seat("northland").budget());
        }
    }

    @Test
    void theSameSeedActsTheSame() {
        GameState betrayed = afterRoundOne(true);
        for (long seed = 1; seed < 20; seed++) {
            assertThat(orders("random", betrayed, seed)).isEqualTo(orders("random", betrayed, seed));
        }
    }

    /** Round 2's POLICY after Southland kept or was seen to break its promise in round 1. */
    private static GameState afterRoundOne(boolean broken) {
        for (long seed = 1; seed < 60; seed++) {
            GameSetup setup = Shipped.setup("two-shores", seed);
            Given game = Given.setup(setup).signed(PACKAGE).endPhase();
            game.endPhase();
            if (game.state().obligations().isEmpty()) {
                continue;
            }
            game.in(Phase.POLICY);
            List<Integer> defect = broken ? List.of(3) : List.of();
            game.when(new GameCommand.SealOrders(
                    "southland", new Orders(game.state().seat("southland").policy(), defect, List.of())));
            game.endPhase();
            boolean seen = game.events(GameEvent.ObligationDefected.class).stream()
                    .anyMatch(GameEvent.ObligationDefected::detected);
            if (seen == broken) {
                return game.endPhase().in(Phase.POLICY).state();
            }
        }
        throw new AssertionError(
                "no seed in which the package passed and the word was " + (broken ? "broken" : "kept"));
    }

    private static GameState nextRoundKept(GameState policy) {
        GameState state = policy;
        do {
            GameCommand end = new GameCommand.EndPhase(state.round(), state.phase());
            state = switch (GameEngine.decide(state, end)) {
                case Decision.Accepted a -> GameEngine.evolve(state, a.events());
                case Decision.Refused r -> throw new AssertionError(r);
            };
        } while (state.phase() != Phase.POLICY);
        return state;
    }

    private static int brokenOften(String strategy, GameState state) {
        int often = 0;
        for (long seed = 1; seed <= 100; seed++) {
            often += broken(strategy, state, seed).isEmpty() ? 0 : 1;
        }
        return often;
    }

    private static List<Integer> broken(String strategy, GameState state, long seed) {
        return orders(strategy, state, seed).defect();
    }

    private static Orders orders(String strategy, GameState state, long seed) {
        GameSetup setup = state.setup();
        SeatView view = SeatViewProjection.of(state, "northland", Set.of("northland"));
        Bot bot = Negotiators.create(
                "northland",
                setup.rules().bot(strategy),
                setup.rules(),
                setup.scenario().routes(),
                seed);
        return bot.act(view).stream()
                .filter(GameCommand.SealOrders.class::isInstance)
                .map(c -> ((GameCommand.SealOrders) c).orders())
                .findFirst()
                .orElseThrow();
    }
}
