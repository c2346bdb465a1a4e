package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.testing.Given;

/** The rules of the draw. */
class DeckTest {
    private static final int GAMES = 60;
    private static final List<List<Card>> DRAWN = drawn();

    /** Cards by round, null where there was no news, in games that nobody plays. */
    private static List<List<Card>> drawn() {
        List<List<Card>> games = new ArrayList<>();
        for (long seed = 1; seed <= GAMES; seed++) {
            Given game = Given.setup(TerrorTest.wholeDeck("aegean-2015", seed));
            while (!game.state().isOver()) {
                game.endPhase();
            }
            List<Card> rounds = new ArrayList<>();
            for (int round = 1; round <= game.state().setup().rounds(); round++) {
                int now = round;
                rounds.add(game.state().crises().stream()
                        .filter(c -> c.round() == now)
                        .findFirst()
                        .map(c -> game.state().setup().rules().card(c.card()))
                        .orElse(null));
            }
            games.add(rounds);
        }
        return games;
    }

    @Test
    void cardsThatAreAlikeNeverFollowEachOther() {
        int alike = 0;
        for (List<Card> game : DRAWN) {
            for (int i = 1; i < game.size(); i++) {
                Card now = game.get(i);
                Card before = game.get(i - 1);
                alike += now != null && now.alike().equals("fear") ? 1 : 0;
                assertThat(now != null
                                && before != null
                                && !now.alike().isEmpty()
                                && now.alike().equals(before.alike()))
                        .as(game.toString())
                        .isFalse();
            }
        }
        assertThat(alike).isPositive();
    }

    @Test
    void twoShocksAreFollowedByACardThatMends() {
        int due = 0;
        for (List<Card> game : DRAWN) {
            int shocks = 0;
            for (Card card : game) {
                if (card == null) {
                    continue;
                }
                if (shocks >= 2 && !card.exogenous()) {
                    due++;
                    assertThat(card.kind()).isEqualTo(Card.Kind.REPAIR);
                }
                shocks = switch (card.kind()) {
                    case SHOCK -> shocks + 1;
                    case REPAIR -> 0;
                    case NEUTRAL -> shocks;
                };
            }
        }
        assertThat(due).isPositive();
    }

    @Test
    void nothingIsDrawnTwiceAndWhatHasNoWeightNever() {
        for (List<Card> game : DRAWN) {
            List<String> ids =
                    game.stream().filter(c -> c != null).map(Card::id).toList();
            assertThat(ids).doesNotHaveDuplicates().doesNotContain("coup", "exodus", "leadership");
        }
    }

    @Test
    void theLeaderWobblesOnlyWhereThereIsSomethingToLose() {
        assertThat(drawnFirst("hegemon-wobble", 41)).isPositive();
        assertThat(drawnFirst("hegemon-wobble", 39)).isZero();
    }

    private static int drawnFirst(String card, double strength) {
        int times = 0;
        for (long seed = 1; seed <= 300; seed++) {
            GameState state = GameEngine.initial(TerrorTest.wholeDeck("aegean-2015", seed));
            for (var regime : state.regimes()) {
                state = GameEngine.evolve(
                        state, List.of(new GameEvent.RegimeChanged(regime.id(), strength, List.of())));
            }
            times += is(Deck.draw(state), card);
        }
        return times;
    }

    private static int is(Optional<Card> drawn, String card) {
        return drawn.isPresent() && drawn.get().id().equals(card) ? 1 : 0;
    }

    @Test
    void whatIsNeglectedComesBack() {
        assertThat(scandals(40)).isGreaterThan(scandals(80));
    }

    /** How often pictures from a camp come first, in a world whose rights all stand there. */
    private static int scandals(double rights) {
        int times = 0;
        for (long seed = 1; seed <= 400; seed++) {
            GameState state = GameEngine.initial(TerrorTest.wholeDeck("aegean-2015", seed));
            for (String seat : List.copyOf(state.seats().keySet())) {
                Factors t = state.seat(seat).tracks();
                state = GameEngine.evolve(
                        state,
                        List.of(new GameEvent.TracksChanged(
                                seat, new Factors(t.security(), t.culture(), t.economy(), rights), List.of(), false)));
            }
            assertThat(Meters.of(state).get(Meter.RIGHTS)).isEqualTo(rights);
            times += is(Deck.draw(state), "detention-scandal");
        }
        return times;
    }

    @Test
    void aCardFromOutsideDoesNotCountAsAShockOfTheDeck() {
        Given game = Given.setup(TerrorTest.wholeDeck("aegean-2015", 3));
        game.when(
                new GameCommand.InjectCrisis("recession", List.of()),
                new GameCommand.InjectCrisis("pandemic", List.of()));
        while (game.state().round() == 1) {
            game.endPhase();
        }
        List<ActiveCrisis> drawn = game.state().crises().stream()
                .filter(c -> c.entry() == ActiveCrisis.Entry.DRAWN)
                .toList();
        Given plain = Given.setup(TerrorTest.wholeDeck("aegean-2015", 3));
        while (plain.state().round() == 1) {
            plain.endPhase();
        }
        assertThat(drawn.stream().map(ActiveCrisis::card).toList())
                .isEqualTo(
                        plain.state().crises().stream().map(ActiveCrisis::card).toList());
    }
}
