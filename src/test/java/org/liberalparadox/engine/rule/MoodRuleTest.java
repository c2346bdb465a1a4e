package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.testing.Given;

class MoodRuleTest {

    private static double closed(GameState state, String seat) {
        return state.seat(seat).mood().security() + state.seat(seat).mood().culture();
    }

    @Test
    void aTerrorShockShrinksTheWinSetByHalfToFiveSixthsAndTurnsTheMood() {
        Given game = Given.scenario("aegean-2015").in(Phase.TALKS);
        var analyst = game.state().setup().analyst();
        double before = analyst.winSet(Standing.home(game.state(), "germany"));
        double b = Standing.home(game.state(), "germany").noAgreement();
        double mood = closed(game.state(), "germany");
        game.when(new GameCommand.InjectCrisis("terror-shock", List.of("germany")))
                .thenAccepted();
        double after = analyst.winSet(Standing.home(game.state(), "germany"));
        assertThat(1 - after / before).isBetween(0.50, 0.85);
        assertThat(Standing.home(game.state(), "germany").noAgreement()).isGreaterThan(b + 1);
        assertThat(closed(game.state(), "germany") - mood).isCloseTo(0.25, within(0.02));
    }

    /** Northland's win-set loses less than half (P03 says so), but fear turns its public as it does any other. */
    @Test
    void aTerrorShockTurnsTheMoodOfTheSmallWorldToo() {
        Given game = Given.scenario("two-shores").in(Phase.TALKS);
        var analyst = game.state().setup().analyst();
        double before = analyst.winSet(Standing.home(game.state(), "northland"));
        double b = Standing.home(game.state(), "northland").noAgreement();
        double mood = closed(game.state(), "northland");
        game.when(new GameCommand.InjectCrisis("terror-shock", List.of("northland")))
                .thenAccepted();
        assertThat(1 - analyst.winSet(Standing.home(game.state(), "northland")) / before)
                .isBetween(0.35, 0.85);
        assertThat(Standing.home(game.state(), "northland").noAgreement()).isGreaterThan(b + 1);
        assertThat(closed(game.state(), "northland") - mood).isCloseTo(0.25, within(0.02));
    }

    @Test
    void moodFadesByHalfInTheStatedHalfLife() {
        Given game = Given.scenario("two-shores").in(Phase.TALKS);
        double base = closed(game.state(), "southland");
        game.when(new GameCommand.InjectCrisis("terror-shock", List.of("southland")))
                .thenAccepted();
        double shocked = closed(game.state(), "southland") - base;
        int halfLife = (int) game.state().setup().rules().model().mood().halfLife();
        for (int round = 0; round < halfLife; round++) {
            game.endPhase().in(Phase.NEWS);
        }
        assertThat(closed(game.state(), "southland") - base).isCloseTo(shocked / 2, within(0.03));
    }
}
