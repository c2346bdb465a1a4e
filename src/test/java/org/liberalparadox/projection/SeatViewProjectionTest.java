package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Fixtures.Game;

class SeatViewProjectionTest {

    private static SeatView view(Game game, String seat) {
        return SeatViewProjection.of(game.state(), seat, Set.of(SOUTH));
    }

    @Test
    void asksForAnAnswerWhenAnOfferWaits() {
        Game talks = Game.begin().endOfPhase();
        assertThat(view(talks, SOUTH).ask().key()).isEqualTo("talks.make");

        Game offered = talks.after(new GameCommand.Propose(NORTH, Fixtures.logroll(), null));
        assertThat(view(offered, SOUTH).ask().key()).isEqualTo("talks.answer");
        assertThat(view(offered, SOUTH).ask().args()).containsExactly("1");
        assertThat(view(offered, NORTH).ask().key()).isEqualTo("talks.make");
        assertThat(view(offered, NORTH).ask().waitingFor()).containsExactly(SOUTH);
    }

    @Test
    void showsTheOwnForecastOfAnOfferExactly() {
        Game offered = Game.begin().endOfPhase().after(new GameCommand.Propose(NORTH, Fixtures.logroll(), null));
        Forecast forecast = view(offered, SOUTH).talks().getFirst().forecast();

        assertThat(forecast).isEqualTo(Forecasts.of(offered.state(), SOUTH, Fixtures.logroll()));
        Game voted =
                offered.after(new GameCommand.Accept(SOUTH, 1)).endOfPhase().endOfPhase();
        var vote = voted.state().votes().stream()
                .filter(v -> v.seat().equals(SOUTH))
                .findFirst()
                .orElseThrow();
        assertThat(forecast.margin()).isCloseTo(vote.support() - vote.needed(), within(0.011));
    }

    @Test
    void theWinSetShrinksWhenTerrorStrikes() {
        Game game = Game.begin();
        while (game.state().round() == 1) {
            game = game.endOfPhase();
        }
        SeatView.Own me = view(game, NORTH).me();

        assertThat(game.state().phase()).isEqualTo(Phase.NEWS);
        assertThat(me.winSet()).isLessThan(0.7 * me.winSetBefore());
        assertThat(me.noAgreement()).isGreaterThan(me.noAgreementBefore());
        assertThat(view(game, NORTH).ask().key()).isEqualTo("news.answer");
        assertThat(view(game, SOUTH).ask().key()).isEqualTo("news.read");
        assertThat(view(game, NORTH).news().getFirst().key()).isEqualTo("crisis");
    }

    @Test
    void aBrokenPromiseNamesWhatItWouldMakeLapse() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        SeatView.Promise visas = view(policy, NORTH).promises().getFirst();

        assertThat(visas.due()).isTrue();
        assertThat(visas.lapsing()).containsExactly(3, 4);
        assertThat(visas.chanceSeen()).isCloseTo(0.45 + 0.3 + 0.2, within(1e-9));
        assertThat(view(policy, SOUTH).promises().getFirst().due()).isFalse();
    }

    @Test
    void aSecondCallGivesAnEqualView() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        assertThat(view(policy, NORTH)).isEqualTo(view(policy, NORTH));
    }
}
