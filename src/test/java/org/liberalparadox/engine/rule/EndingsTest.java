package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** A virtuous cycle rests on promises kept, not on signatures (C33). */
class EndingsTest {
    /** Four promises of a bargain of two in force, so many kept this round. */
    private static GameState kept(int kept) {
        Given game = Given.setup(Shipped.setup("two-shores", 1, "model.scores.virtuousRegime=0"))
                .signed(Given.terms("northland", "southland", new Clause("northland", "southland", "labour-visas", 1)));
        GameState state = game.in(Phase.POLICY).state();
        List<Obligation> four = java.util.stream.IntStream.rangeClosed(1, 4)
                .mapToObj(id -> new Obligation(
                        id,
                        1,
                        new Clause("northland", "southland", "labour-visas", 1),
                        List.of("southland"),
                        1,
                        4,
                        Monitor.NONE,
                        Reciprocity.DIFFUSE,
                        null,
                        Obligation.Status.IN_FORCE,
                        List.of()))
                .toList();
        state = state.with(d -> d.obligations = four);
        for (int id = 1; id <= 4; id++) {
            state = GameEngine.evolve(
                    state,
                    id <= kept
                            ? new GameEvent.ObligationHonoured(id, state.round())
                            : new GameEvent.ObligationDefected(id, state.round(), false));
        }
        return state;
    }

    @Test
    void threePromisesOfFourKeptAreAVirtuousCycleAndTwoAreNot() {
        assertThat(Endings.kept(kept(3))).isEqualTo(0.75);
        assertThat(Endings.of(kept(3))).isEqualTo(Ending.VIRTUOUS_CYCLE);
        assertThat(Endings.of(kept(2))).isEqualTo(Ending.LIBERAL_PARADOX);
    }
}
