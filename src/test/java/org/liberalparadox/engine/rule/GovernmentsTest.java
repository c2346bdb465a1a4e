package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Given;

class GovernmentsTest {

    /** Plays Aegean by standing policies until an election is lost. */
    private static Given afterALostElection() {
        Given game = Given.scenario("aegean-2015");
        while (!game.state().isOver()) {
            game.endPhase();
            boolean lost =
                    game.events(GameEvent.ElectionHeld.class).stream().anyMatch(GameEvent.ElectionHeld::defeated);
            if (lost) {
                return game;
            }
        }
        throw new AssertionError("nobody lost an election");
    }

    @Test
    void aLostElectionTurnsTheMoodShortensTheHorizonAndGivesAMandate() {
        Given game = afterALostElection();
        GameEvent.ElectionHeld lost = game.events(GameEvent.ElectionHeld.class).stream()
                .filter(GameEvent.ElectionHeld::defeated)
                .findFirst()
                .orElseThrow();
        assertThat(lost.approval())
                .isLessThan(game.state().setup().rules().model().politics().defeat());
        GameState state = game.state();
        var definition = state.setup().scenario().seat(lost.seat());
        var seat = state.seat(lost.seat());
        assertThat(seat.mandate()).isTrue();
        assertThat(seat.populist()).isTrue();
        assertThat(seat.baseMood().security() + seat.baseMood().culture())
                .isGreaterThan(definition.mood().security() + definition.mood().culture());
        assertThat(Horizon.discountFactor(state, lost.seat())).isLessThan(definition.discountFactor());
    }

    @Test
    void aBrokenContractOnTheClosureSideIsASovereigntyCrisis() {
        Given game = Given.scenario("aegean-2015");
        while (!game.state().isOver()) {
            if (game.state().phase() == Phase.POLICY) {
                game.when(new GameCommand.InjectCrisis("refugee-wave", List.of("greece")))
                        .thenAccepted();
                game.when(new GameCommand.SealOrders(
                        "turkiye", new Orders(new Policy(0, 0, 0, 0, GateStance.OPEN), List.of(), List.of())));
                game.when(new GameCommand.SealOrders(
                        "greece", new Orders(new Policy(0, 3, 0, 0, GateStance.HOLD), List.of(), List.of())));
                game.when(new GameCommand.SealOrders(
                        "hungary", new Orders(new Policy(5, 0, 0, 0, GateStance.HOLD), List.of(), List.of())));
            }
            game.endPhase();
            List<GameEvent.GovernmentFell> fell = game.events(GameEvent.GovernmentFell.class);
            if (!fell.isEmpty()) {
                assertThat(fell.getFirst().seat()).isEqualTo("greece");
                assertThat(fell.getFirst().failure()).isEqualTo(GameEvent.Failure.SOVEREIGNTY);
                assertThat(fell.getFirst().contract()).isLessThan(35);
                return;
            }
        }
        throw new AssertionError("no government fell");
    }

    @Test
    void theParadoxDoesNotBindWhereStatesAreNotLiberal() {
        Given game = Given.scenario("aegean-2015");
        while (!game.state().isOver()) {
            game.endPhase();
            assertThat(game.events(GameEvent.GovernmentFell.class))
                    .noneMatch(e -> e.seat().equals("lebanon"));
            assertThat(game.events(GameEvent.ElectionHeld.class))
                    .noneMatch(e -> e.seat().equals("turkiye"));
        }
    }
}
