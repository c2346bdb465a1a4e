package org.liberalparadox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.testing.Shipped;

/** What is told by route is what the events tell by leg. */
class FlowsTest {

    @ParameterizedTest
    @MethodSource("org.liberalparadox.testing.Shipped#scenarios")
    void theRoutesTogetherAreWhatHappened(String scenario) {
        GameSetup setup = Shipped.setup(scenario, 3);
        List<GameEvent.PeopleMoved> moves = new ArrayList<>();
        GameRunner.play(setup, new TreeMap<>(), List.of(), event -> {
            if (event instanceof GameEvent.PeopleMoved moved) {
                moves.add(moved);
            }
        });
        List<Flows.OnRoute> flows = Flows.of(setup, List.of()).routes();

        assertThat(flows).hasSize(setup.rounds() * setup.scenario().routes().size());
        assertThat(flows.stream().mapToLong(f -> f.flow().stopped()).sum())
                .isPositive()
                .isEqualTo(moves.stream()
                        .flatMap(m -> m.passages().stream())
                        .mapToLong(Passage::stopped)
                        .sum());
        assertThat(flows.stream().mapToLong(f -> f.flow().lost()).sum())
                .isEqualTo(moves.stream()
                        .flatMap(m -> m.movements().stream())
                        .filter(m -> m.reason() == Reason.LOST_ON_THE_WAY)
                        .mapToLong(Movement::people)
                        .sum());
    }
}
