package org.liberalparadox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.testing.Shipped;

/** Every temperament plays every shipped scenario to its end and hardly ever asks for what the rules forbid. */
class TemperamentsTest {
    /** Two bots may reach for the same package or the same budget at once; more than this is a fault of a bot. */
    private static final double REFUSED_AT_MOST = 0.01;

    static Stream<Arguments> games() {
        return Shipped.scenarios()
                .flatMap(s -> Shipped.setup(s, 1).rules().bots().stream().map(bot -> Arguments.of(s, bot.id())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("games")
    void finishesAndKeepsToTheRules(String scenario, String temperament) {
        Watch watch = new Watch();
        LongStream.of(1, 2).forEach(seed -> watch.play(Shipped.setup(scenario, seed), temperament));
        assertThat(watch.refused.values().stream().mapToInt(Integer::intValue).sum())
                .as("of %d commands refused: %s", watch.commands, watch.refused)
                .isLessThanOrEqualTo((int) Math.ceil(REFUSED_AT_MOST * watch.commands));
    }

    /** Fifteen games each: differences much wider than their chance. */
    @Test
    void temperamentsDifferInHowTheyKeepTheirWordAndUseTheirMeans() {
        SortedMap<String, Means> means = new TreeMap<>();
        for (String temperament : List.of("reciprocator", "generous", "opportunist", "hardliner", "random")) {
            Means of = new Means();
            LongStream.rangeClosed(1, 15)
                    .forEach(seed -> play(Shipped.setup("aegean-2015", seed), temperament, of::happened));
            means.put(temperament, of);
        }
        assertThat(means.get("hardliner").honoured())
                .as("a hardliner signs little and keeps it")
                .isGreaterThan(means.get("opportunist").honoured() + 0.1);
        assertThat(means.get("reciprocator").honoured())
                .as("who answers in kind keeps more than who decides by lot")
                .isGreaterThan(means.get("random").honoured() + 0.1);
        assertThat(means.get("generous").of("GateThreatened"))
                .as("the generous never threaten")
                .isZero();
        assertThat(means.get("opportunist").of("GateThreatened"))
                .as("opportunists do")
                .isGreaterThanOrEqualTo(15);
        assertThat(means.get("reciprocator").of("RegimeFounded"))
                .as("who answers in kind founds a regime in most games, a hardliner never calls a conference")
                .isGreaterThan(means.get("hardliner").of("RegimeFounded") + 7);
        assertThat(means.get("hardliner").of("AgreementConcluded"))
                .as("a hardliner finds fewer agreements")
                .isLessThan(means.get("generous").of("AgreementConcluded"));
    }

    /** The same start, different paths (P28). */
    @Test
    void theAegeanGoesWellOrNot() {
        SortedMap<Ending, Integer> endings = new TreeMap<>();
        LongStream.rangeClosed(1, 30)
                .forEach(seed -> endings.merge(
                        Objects.requireNonNull(play(Shipped.setup("aegean-2015", seed), "reciprocator", _ -> {})
                                .ending()),
                        1,
                        Integer::sum));
        assertThat(endings).containsKey(Ending.VIRTUOUS_CYCLE);
        assertThat(endings.keySet()).hasSizeGreaterThan(1);
    }

    private static GameState play(GameSetup setup, String temperament, Consumer<GameEvent> listener) {
        SortedMap<String, BotStrategy> cast = new TreeMap<>();
        setup.scenario()
                .seats()
                .forEach(seat -> cast.put(seat.id(), setup.rules().bot(temperament)));
        return GameRunner.play(setup, GameRunner.bots(setup, cast), List.of(), listener);
    }

    private static final class Means {
        private final SortedMap<String, Integer> counts = new TreeMap<>();

        void happened(GameEvent event) {
            counts.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        }

        int of(String event) {
            return counts.getOrDefault(event, 0);
        }

        double honoured() {
            return (double) of("ObligationHonoured") / Math.max(1, of("ObligationHonoured") + of("ObligationDefected"));
        }
    }

    /** Gives every command to the rules beside the game, in the order the game will, and counts the refusals. */
    private static final class Watch {
        private final SortedMap<String, Integer> refused = new TreeMap<>();
        private int commands;

        void play(GameSetup setup, String temperament) {
            SortedMap<String, BotStrategy> cast = new TreeMap<>();
            setup.scenario()
                    .seats()
                    .forEach(seat -> cast.put(seat.id(), setup.rules().bot(temperament)));
            Follower follower = new Follower(setup);
            SortedMap<String, Bot> bots = GameRunner.bots(setup, cast);
            bots.replaceAll((_, bot) -> view -> watched(bot.act(view), follower.state, view));
            GameState end = GameRunner.play(setup, bots, List.of(), follower::happened);
            assertThat(end.isOver()).isTrue();
            assertThat(end).as("the events tell the whole game").isEqualTo(follower.state);
        }

        private List<GameCommand.SeatCommand> watched(
                List<GameCommand.SeatCommand> wanted, GameState now, SeatView view) {
            GameState state = now;
            for (GameCommand.SeatCommand command : wanted) {
                commands++;
                switch (GameEngine.decide(state, command)) {
                    case Decision.Accepted(List<GameEvent> events, var known) ->
                        state = GameEngine.evolve(state, events);
                    case Decision.Refused(var why) ->
                        refused.merge(
                                command.getClass().getSimpleName() + " "
                                        + why.getClass().getSimpleName(),
                                1,
                                Integer::sum);
                }
                if (state.round() != view.round() || state.phase() != view.phase()) {
                    break;
                }
            }
            return wanted;
        }
    }

    private static final class Follower {
        private GameState state;

        Follower(GameSetup setup) {
            state = GameEngine.initial(setup);
        }

        void happened(GameEvent event) {
            state = GameEngine.evolve(state, event);
        }
    }
}
