package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

class CrisesTest {

    @Test
    void whoDoesNotAnswerTakesTheFirstAnswer() {
        Given game = Given.scenario("aegean-2015");
        ActiveCrisis wave = game.state().crises().getFirst();
        String first = game.state()
                .setup()
                .rules()
                .card(wave.card())
                .choices()
                .getFirst()
                .id();
        game.endPhase();
        assertThat(game.events(GameEvent.CrisisAnswered.class))
                .hasSize(wave.struck().size())
                .allSatisfy(a -> assertThat(a.byDefault()).isTrue())
                .allSatisfy(a -> assertThat(a.choice()).isEqualTo(first));
    }

    @Test
    void anAnswerIsGivenOnceAndOnlyByTheStruck() {
        Given game = Given.scenario("aegean-2015");
        Card card = game.state()
                .setup()
                .rules()
                .card(game.state().crises().getFirst().card());
        String choice = card.choices().getLast().id();
        game.when(new GameCommand.AnswerCrisis("germany", 1, choice)).thenAccepted();
        game.when(new GameCommand.AnswerCrisis("germany", 1, choice)).thenRejected(new Rejection.AlreadyAnswered(1));
        game.when(new GameCommand.AnswerCrisis("lebanon", 1, choice)).thenRejected(new Rejection.NotStruck(1));
        game.when(new GameCommand.AnswerCrisis("sweden", 1, "pray")).thenRejected(new Rejection.UnknownChoice("pray"));
        game.when(new GameCommand.AnswerCrisis("sweden", 9, choice)).thenRejected(new Rejection.UnknownCrisis(9));
    }

    @Test
    void anInjectedCardShiftsNoOtherDraw() {
        List<String> plain = drawn(false);
        List<String> injected = drawn(true);
        injected.remove("court-ruling");
        plain.remove("court-ruling");
        assertThat(injected).isEqualTo(plain);
    }

    private static List<String> drawn(boolean inject) {
        Given game = Given.setup(Shipped.setup("aegean-2015", 5));
        if (inject) {
            game.when(new GameCommand.InjectCrisis("court-ruling", List.of("germany")))
                    .thenAccepted();
        }
        while (!game.state().isOver()) {
            game.endPhase();
        }
        return new java.util.ArrayList<>(game.state().crises().stream()
                .filter(c -> c.entry() == ActiveCrisis.Entry.DRAWN)
                .map(ActiveCrisis::card)
                .toList());
    }

    @Test
    void everyCardShiftsMoodByNothingInSum() {
        for (Card card : Shipped.setup("aegean-2015", 1).rules().cards()) {
            assertThat(card.effect().mood().sum()).as(card.id()).isBetween(-1e-9, 1e-9);
        }
    }

    @Test
    void anUnknownCardIsRefused() {
        Given.scenario("two-shores")
                .when(new GameCommand.InjectCrisis("meteor", List.of()))
                .thenRejected(new Rejection.UnknownCard("meteor"));
        Given.scenario("two-shores")
                .in(Phase.TALKS)
                .when(new GameCommand.InjectCrisis("terror-shock", List.of("atlantis")))
                .thenRejected(new Rejection.UnknownSeat("atlantis"));
    }
}
