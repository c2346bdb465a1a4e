package org.liberalparadox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.store.EventJson;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Shipped;

/** What holds in every game, whatever anybody does; each failure names its scenario and seed. */
class GamePropertiesTest {
    private static final String ADVOCATES = "advocates";

    /** A world in which parliaments are willing, partners misread each other and tribunals clear it up. */
    private static final String ACCORD = "accord";

    private static final String[] EASY = {
        "model.noise.none=0.6",
        "model.noise.consulted=0.6",
        "model.noise.watched=0.6",
        "model.regimes.settlement=1",
        "model.regimes.sovereigntyPerNorm=0",
        "model.ratification.caution=0",
        "model.ratification.polarisationWeight=0",
        "model.ratification.sovereigntyRegional=0",
        "model.ratification.monitorCover=8"
    };
    private static final Map<String, Played> PLAYED = new TreeMap<>();

    /** A game played by chance, played once for all properties. */
    private record Played(GameSetup setup, List<Step> steps, List<GameEvent> events, GameState end) {
        record Step(GameState before, GameCommand command, Decision decision, GameState after) {}

        static Played of(String scenario, long seed) {
            GameSetup setup = begin(scenario, seed);
            List<Step> steps = new ArrayList<>();
            RandomPlay play = new RandomPlay(
                    setup,
                    seed,
                    (before, command, decision, after) -> steps.add(new Step(before, command, decision, after)));
            GameState end = play.toTheEnd();
            return new Played(setup, List.copyOf(steps), play.events(), end);
        }
    }

    /** A shipped scenario, the small world with advocates at the table, or the Aegean of willing parliaments. */
    private static GameSetup begin(String scenario, long seed) {
        return switch (scenario) {
            case ADVOCATES -> Fixtures.advocates(seed);
            case ACCORD -> Shipped.setup("aegean-2015", seed, EASY);
            default -> Shipped.setup(scenario, seed);
        };
    }

    private static Played game(String scenario, long seed) {
        return PLAYED.computeIfAbsent(scenario + " " + seed, _ -> Played.of(scenario, seed));
    }

    static Stream<Arguments> games() {
        return Stream.concat(Shipped.scenarios(), Stream.of(ADVOCATES, ACCORD))
                .flatMap(s -> LongStream.range(1, 13).mapToObj(seed -> Arguments.of(s, seed)));
    }

    /** Else the properties below would hold of too little. */
    @Test
    void playByChanceComesAcrossEveryKindOfEvent() {
        Set<Class<?>> seen = new HashSet<>();
        games().map(Arguments::get)
                .forEach(game ->
                        game((String) game[0], (Long) game[1]).events().forEach(event -> seen.add(event.getClass())));
        assertThat(GameEvent.class.getPermittedSubclasses())
                .filteredOn(c -> c.isRecord() && !seen.contains(c))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void everyGameEndsAndReplaysToTheSameState(String scenario, long seed) {
        Played game = game(scenario, seed);
        assertThat(game.end().isOver()).isTrue();
        assertThat(GameEngine.evolve(GameEngine.initial(game.setup()), game.events()))
                .isEqualTo(game.end());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void everyGameReplaysToTheSameStateFromWhatIsStored(String scenario, long seed) {
        Played game = game(scenario, seed);
        List<GameEvent> stored = game.events().stream()
                .map(EventJson::write)
                .map(EventJson::read)
                .toList();
        assertThat(stored).isEqualTo(game.events());
        assertThat(GameEngine.evolve(GameEngine.initial(game.setup()), stored)).isEqualTo(game.end());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void peopleAreConservedAndWeightsSumToOneAfterEveryCommand(String scenario, long seed) {
        Played game = game(scenario, seed);
        GameState start = GameEngine.initial(game.setup());
        for (Played.Step step : game.steps()) {
            if (step.after() != step.before()) {
                for (String origin : start.people().places()) {
                    assertThat(step.after().people().totalOf(origin))
                            .as("%s after %s", origin, step.command())
                            .isEqualTo(start.people().totalOf(origin));
                }
                step.after().seats().values().forEach(GamePropertiesTest::isSound);
            }
        }
    }

    private static void isSound(SeatState seat) {
        assertThat(seat.mood().sum()).isBetween(1 - 1e-9, 1 + 1e-9);
        assertThat(seat.baseMood().sum()).isBetween(1 - 1e-9, 1 + 1e-9);
        Factors t = seat.tracks();
        assertThat(List.of(t.security(), t.culture(), t.economy(), t.rights()))
                .allSatisfy(x -> assertThat(x).isBetween(0.0, 100.0));
        assertThat(seat.budget()).isNotNegative();
        assertThat(seat.capital()).isNotNegative();
        assertThat(seat.polarisation()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void aRejectionChangesNothing(String scenario, long seed) {
        assertThat(game(scenario, seed).steps())
                .filteredOn(step -> step.decision() instanceof Decision.Refused)
                .allMatch(step -> step.after() == step.before());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void theSameSeedAndCommandsGiveTheSameEvents(String scenario, long seed) {
        Played game = game(scenario, seed);
        GameState state = GameEngine.initial(game.setup());
        List<GameEvent> events = new ArrayList<>(GameEngine.start(game.setup()));
        state = GameEngine.evolve(state, events);
        for (Played.Step step : game.steps()) {
            if (GameEngine.decide(state, step.command())
                    instanceof Decision.Accepted(List<GameEvent> more, var known)) {
                events.addAll(more);
                state = GameEngine.evolve(state, more);
            }
        }
        assertThat(events).isEqualTo(game.events());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void whoHasNoTerritoryNeverHoldsPeople(String scenario, long seed) {
        Played game = game(scenario, seed);
        game.setup().scenario().seats().stream().filter(s -> !s.isState()).forEach(advocate -> {
            assertThat(game.end().people().totalOf(advocate.id())).isZero();
            for (Played.Step step : game.steps()) {
                assertThat(step.after().people().at(advocate.id())).containsOnly(0L);
            }
        });
    }
}
