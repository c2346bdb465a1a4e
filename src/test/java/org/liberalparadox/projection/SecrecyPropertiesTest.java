package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.RandomPlay;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Secrets;
import org.liberalparadox.testing.Shipped;
import tools.jackson.databind.json.JsonMapper;

/** Secrets of the shipped scenarios, whatever happens in a game: a failure names its scenario and seed. */
class SecrecyPropertiesTest {
    /** Every so many commands somebody looks. */
    private static final int LOOK = 9;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY))
            .build();

    static Stream<Arguments> games() {
        return Shipped.scenarios().flatMap(s -> LongStream.range(21, 24).mapToObj(seed -> Arguments.of(s, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void nothingASeatSeesDependsOnTheSecretsOfAnother(String scenario, long seed) {
        look(Shipped.setup(scenario, seed), (state, turn) -> {
            List<SeatDefinition> seats = state.setup().scenario().seats();
            String viewer = seats.get(turn % seats.size()).id();
            assertThat(view(Secrets.of(state, viewer), viewer))
                    .as("the viewer's own secrets show")
                    .isNotEqualTo(view(state, viewer));
            for (SeatDefinition other : seats) {
                if (!other.id().equals(viewer)) {
                    assertSameSight(viewer, other.id(), state);
                }
            }
            if (state.phase() == Phase.POLICY) {
                assertSameForecast(viewer, seats.get((turn + 1) % seats.size()).id(), state);
            }
        });
    }

    private static void assertSameForecast(String viewer, String other, GameState state) {
        Orders draft = new Orders(state.seat(viewer).policy(), List.of(), List.of());
        assertThat(OrdersForecasts.of(Secrets.of(state, other), viewer, draft))
                .isEqualTo(OrdersForecasts.of(state, viewer, draft));
    }

    private static void assertSameSight(String viewer, String other, GameState state) {
        GameState secret = Secrets.of(state, other);
        assertThat(view(secret, viewer))
                .as("what %s sees when the secrets of %s change", viewer, other)
                .isEqualTo(view(state, viewer));
        if (!state.proposals().isEmpty()) {
            Terms terms = state.proposals().getLast().terms();
            if (terms.parties().contains(viewer)) {
                assertThat(Forecasts.draft(secret, viewer, terms)).isEqualTo(Forecasts.draft(state, viewer, terms));
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void noReckoningDependsOnTheSecretsOfAnother(String scenario, long seed) {
        GameSetup setup = Shipped.setup(scenario, seed);
        RandomPlay play = new RandomPlay(setup, seed, (_, _, _, _) -> {});
        play.toTheEnd();
        List<String> seats =
                setup.scenario().seats().stream().map(SeatDefinition::id).toList();
        GameState state = GameEngine.initial(setup);
        GameState before = state;
        List<GameEvent> reckoning = new ArrayList<>();
        for (GameEvent event : play.events()) {
            if (event instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RECKONING) {
                before = state;
                reckoning.clear();
            }
            reckoning.add(event);
            state = GameEngine.evolve(state, event);
            if (event instanceof GameEvent.RoundReckoned reckoned) {
                String viewer = seats.get(reckoned.round() % seats.size());
                String other = seats.get((reckoned.round() + 1) % seats.size());
                assertThat(Reckonings.of(Secrets.of(before, other), reckoning, Secrets.of(state, other), viewer))
                        .isEqualTo(Reckonings.of(before, reckoning, state, viewer));
            }
        }
    }

    /** A word of every secret, and a search of everything the others get. */
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("games")
    void noSecretTextReachesAnotherSeat(String scenario, long seed) {
        GameSetup setup = Secrets.redefined(Shipped.setup(scenario, seed), Secrets::marked);
        look(setup, (state, turn) -> {
            List<SeatDefinition> seats = setup.scenario().seats();
            String viewer = seats.get(turn % seats.size()).id();
            String seen = JSON.writeValueAsString(view(state, viewer));
            assertThat(seen).contains(Secrets.mark(viewer));
            for (SeatDefinition other : seats) {
                if (!other.id().equals(viewer)) {
                    assertThat(seen).doesNotContain(Secrets.mark(other.id()));
                }
            }
            for (Note note : state.notes()) {
                if (note.from().equals(viewer) || note.to().contains(viewer)) {
                    assertThat(seen).contains(note.text());
                } else {
                    assertThat(seen).doesNotContain(note.text());
                }
            }
        });
    }

    private static void look(GameSetup setup, ObjIntConsumer<GameState> onlooker) {
        int[] commands = {0};
        new RandomPlay(setup, setup.seed(), (before, _, _, after) -> {
                    if (before != after && ++commands[0] % LOOK == 0) {
                        onlooker.accept(after, commands[0] / LOOK);
                    }
                })
                .toTheEnd();
        assertThat(commands[0]).as("commands accepted").isGreaterThan(3 * LOOK);
    }

    /** Without the share of the win-set, which is measured of the own home front only and takes its time. */
    private static SeatView view(GameState state, String seat) {
        return SeatViewProjection.of(state, seat, Set.of(), _ -> 0.5);
    }
}
