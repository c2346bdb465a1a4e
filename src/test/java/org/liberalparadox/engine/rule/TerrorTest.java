package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.RandomPlay;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Records;
import org.liberalparadox.testing.Shipped;

/** What an attack does to the talks (calibration of the crisis deck), and that it comes by lot alone (P33). */
class TerrorTest {
    /** Pairs that could hardly agree on anything before say nothing about a shock. */
    private static final double SOME_ROOM = 0.02;

    static List<String> scenarios() {
        return Shipped.scenarios().toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anAttackTakesHalfToMostOfWhatAReceiverAndItsPartnersCouldAgreeOn(String scenario) {
        GameState before = Given.scenario(scenario).state();
        SoftAssertions softly = new SoftAssertions();
        for (SeatDefinition seat : before.setup().scenario().seats()) {
            if (!seat.liberal() || seat.role() != Role.RECEIVING) {
                continue;
            }
            GameState after = Given.scenario(scenario)
                    .when(new GameCommand.InjectCrisis("terror-shock", List.of(seat.id())))
                    .state();
            softly.assertThat(1 - winSet(after, seat) / winSet(before, seat))
                    .as("win-set of " + seat.id())
                    .isBetween(0.40, 0.85);
            for (SeatDefinition partner : before.setup().scenario().seats()) {
                double room = zopa(before, seat, partner);
                if (partner.role() != Role.RECEIVING && room >= SOME_ROOM) {
                    softly.assertThat(1 - zopa(after, seat, partner) / room)
                            .as(seat.id() + " with " + partner.id())
                            .isBetween(0.50, 0.85);
                }
            }
        }
        softly.assertAll();
    }

    private static double winSet(GameState state, SeatDefinition seat) {
        return state.setup().analyst().winSet(Standing.home(state, seat.id()));
    }

    private static double zopa(GameState state, SeatDefinition one, SeatDefinition other) {
        Constituency home = Standing.home(state, one.id());
        return one.id().equals(other.id())
                ? 0
                : state.setup().analyst().zopa(home, Standing.home(state, other.id())).share();
    }

    @Test
    void theRoundOfAnAttackIsTheSameWhateverAnybodyDoes() {
        int attacks = 0;
        for (long seed = 1; seed <= 60; seed++) {
            GameSetup setup = wholeDeck("two-shores", seed);
            Given idle = Given.setup(setup);
            while (!idle.state().isOver()) {
                idle.endPhase();
            }
            GameState busy = new RandomPlay(setup, seed, (before, command, decision, after) -> {}).toTheEnd();
            assertThat(attacks(busy)).as("seed " + seed).isEqualTo(attacks(idle.state()));
            attacks += attacks(idle.state()).size();
        }
        assertThat(attacks).as("attacks in sixty games").isPositive();
    }

    private static List<Integer> attacks(GameState state) {
        return state.crises().stream()
                .filter(c -> c.card().equals("terror-shock") && c.entry() == ActiveCrisis.Entry.DRAWN)
                .map(ActiveCrisis::round)
                .toList();
    }

    /** The scenario without a script, with every card in the deck. */
    static GameSetup wholeDeck(String scenario, long seed) {
        GameSetup shipped = Shipped.setup(scenario, seed);
        List<String> all = new ArrayList<>();
        for (Card card : shipped.rules().cards()) {
            all.add(card.id());
        }
        return new GameSetup(
                shipped.rules(),
                Records.with(shipped.scenario(), Map.of("deck", all, "script", List.of())),
                seed,
                shipped.rounds());
    }
}
