package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Fixtures.Game;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Secrets;
import org.liberalparadox.testing.Shipped;

/** What any seat keeps to itself never changes the public screen. */
class ScreenSecrecyTest {
    private static ScreenView screen(GameState state) {
        return ScreenViews.of(state, Set.of(SOUTH));
    }

    @Test
    void theSecretsOfEverySeatChangeNothing() {
        GameState state =
                Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll()).state();
        assertThat(screen(Secrets.of(Secrets.of(state, NORTH), SOUTH))).isEqualTo(screen(state));
    }

    @Test
    void ordersAreSecretUntilTheReckoning() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        Orders keep = new Orders(new Policy(1, 1, 0, 0, GateStance.HOLD), List.of(), List.of());
        Orders open = new Orders(new Policy(3, 0, 0, 0, GateStance.OPEN), List.of(3, 4), List.of());
        assertThat(screen(policy.after(new GameCommand.SealOrders(SOUTH, keep)).state()))
                .isEqualTo(screen(
                        policy.after(new GameCommand.SealOrders(SOUTH, open)).state()));
    }

    @Test
    void offersNotesAndBallotsAreNotOnTheScreen() {
        Game talks = Game.begin().endOfPhase();
        ScreenView before = screen(talks.state());
        Game offered = talks.after(new GameCommand.Propose(NORTH, Fixtures.logroll(), null));
        GameState noted = offered.after(new GameCommand.SendNote(SOUTH, List.of(NORTH), "only between us"))
                .state();
        GameState voted = GameEngine.evolve(
                noted, new GameEvent.FactionVoted(1, NORTH, org.liberalparadox.engine.model.Factor.RIGHTS, false));
        assertThat(screen(voted)).isEqualTo(before);
        assertThat(screen(noted).toString()).doesNotContain("only between us");
    }

    @Test
    void anAnswerToACrisisIsNotOnTheScreen() {
        Given news = Given.scenario("aegean-2015");
        ScreenView view = ScreenViews.of(news.state(), Set.of());
        assertThat(view.crises()).isNotEmpty().allMatch(c -> c.myAnswer() == null && !c.awaitsMe());
    }

    @Test
    void nobodysBriefIsOnTheScreenInAnyPhaseOfAShippedGame() {
        GameSetup marked = Secrets.redefined(Shipped.setup("aegean-2015", 1), Secrets::marked);
        Given game = Given.setup(marked);
        for (int phase = 0; phase < 10; phase++) {
            game.endPhase();
            assertThat(ScreenViews.of(game.state(), Set.of()).toString()).doesNotContain("For the eyes of");
        }
    }

    @Test
    void whatEverybodyReadsAndSeesIsOnTheScreen() {
        GameState state = Given.scenario("aegean-2015").in(Phase.TALKS).state();
        ScreenView screen = ScreenViews.of(state, Set.of());
        SeatView germany = SeatViewProjection.of(state, "germany", Set.of(), home -> 0.5);
        assertThat(screen.news()).isEqualTo(germany.news());
        assertThat(screen.world()).isEqualTo(germany.world());
        assertThat(screen.seats()).allMatch(s -> s.trust() == null);
    }
}
