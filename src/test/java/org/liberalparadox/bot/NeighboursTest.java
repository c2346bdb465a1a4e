package org.liberalparadox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.testing.Given;

/** The border between those who hear claims, as temperaments play it (C27). */
class NeighboursTest {
    private static final GameState START =
            Given.scenario("aegean-2015").in(Phase.POLICY).state();

    private static int border(GameState state, String strategy, int wanted, double load) {
        BotStrategy temper = state.setup().rules().bots().stream()
                .filter(b -> b.id().equals(strategy))
                .findFirst()
                .orElseThrow();
        SeatView view = SeatViewProjection.of(state, "germany", Set.of());
        return new Neighbours(temper, state.setup().rules()).border(view, wanted, load);
    }

    private static GameState closed(String... seats) {
        GameState state = START;
        for (String seat : seats) {
            Policy p = state.seat(seat).policy();
            state = GameEngine.evolve(
                    state,
                    new GameEvent.PolicySet(
                            seat, new Policy(4, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate())));
        }
        return state;
    }

    @Test
    void whoKeepsFaithStopsShortOfClosingAClub() {
        assertThat(border(START, "reciprocator", 5, 2)).isEqualTo(3);
        assertThat(border(START, "reciprocator", 2, 2)).isEqualTo(2);
    }

    @Test
    void itAnswersInKindWhenMostHaveClosed() {
        assertThat(border(closed("sweden"), "reciprocator", 2, 0)).isEqualTo(2);
        assertThat(border(closed("sweden", "hungary", "greece", "italy"), "reciprocator", 2, 0))
                .isEqualTo(4);
        assertThat(border(closed("sweden", "hungary", "greece", "italy"), "generous", 2, 0))
                .isEqualTo(2);
    }

    @Test
    void theOpportunistClosesOnceItFeelsCrowded() {
        assertThat(border(START, "opportunist", 2, 0.2)).isEqualTo(2);
        assertThat(border(START, "opportunist", 2, 1)).isEqualTo(4);
    }
}
