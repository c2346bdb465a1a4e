package org.liberalparadox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.testing.Shipped;

/** What holds in every game, whatever anybody does; each failure names its scenario and seed. */
class GamePropertiesTest {

    static Stream<Arguments> games() {
        return Shipped.scenarios().flatMap(s -> LongStream.range(1, 13).mapToObj(seed -> Arguments.of(s, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void everyGameEndsAndReplaysToTheSameState(String scenario, long seed) {
        GameSetup setup = Shipped.setup(scenario, seed);
        RandomPlay play = new RandomPlay(setup, seed, (_, _, _, _) -> {});
        GameState live = play.toTheEnd();
        assertThat(live.isOver()).isTrue();
        assertThat(GameEngine.evolve(GameEngine.initial(setup), play.events())).isEqualTo(live);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void peopleAreConservedAndWeightsSumToOneAfterEveryCommand(String scenario, long seed) {
        GameSetup setup = Shipped.setup(scenario, seed);
        GameState start = GameEngine.initial(setup);
        new RandomPlay(setup, seed, (_, command, _, after) -> {
                    for (String origin : start.people().places()) {
                        assertThat(after.people().totalOf(origin))
                                .as("%s after %s", origin, command)
                                .isEqualTo(start.people().totalOf(origin));
                    }
                    after.seats().values().forEach(GamePropertiesTest::isSound);
                })
                .toTheEnd();
    }

    private static void isSound(SeatState seat) {
        assertThat(seat.mood().sum()).isBetween(1 - 1e-9, 1 + 1e-9);
        assertThat(seat.baseMood().sum()).isBetween(1 - 1e-9, 1 + 1e-9);
        Factors t = seat.tracks();
        assertThat(List.of(t.security(), t.culture(), t.economy(), t.rights()))
                .allSatisfy(x -> assertThat(x).isBetween(0.0, 100.0));
        assertThat(seat.budget()).isNotNegative();
        assertThat(seat.polarisation()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void aRejectionChangesNothing(String scenario, long seed) {
        new RandomPlay(Shipped.setup(scenario, seed), seed, (before, _, decision, after) -> {
                    if (decision instanceof Decision.Refused) {
                        assertThat(after).isSameAs(before);
                    }
                })
                .toTheEnd();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void theSameSeedAndCommandsGiveTheSameEvents(String scenario, long seed) {
        List<GameEvent> first = events(scenario, seed);
        assertThat(events(scenario, seed)).isEqualTo(first);
    }

    private static List<GameEvent> events(String scenario, long seed) {
        RandomPlay play = new RandomPlay(Shipped.setup(scenario, seed), seed, (_, _, _, _) -> {});
        play.toTheEnd();
        return play.events();
    }
}
