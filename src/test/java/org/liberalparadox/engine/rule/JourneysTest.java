package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.testing.Given;

class JourneysTest {

    private static Given year(String seat, Policy policy) {
        Given game = Given.scenario("aegean-2015").in(Phase.POLICY);
        return game.when(new GameCommand.SealOrders(seat, new Orders(policy, List.of(), List.of())))
                .thenAccepted()
                .endPhase();
    }

    private static Given standing() {
        return Given.scenario("aegean-2015").in(Phase.POLICY).endPhase();
    }

    private static long arrivals(Given game, String seat) {
        return game.events(GameEvent.PeopleMoved.class).getFirst().movements().stream()
                .filter(m -> m.to().equals(seat) && !m.from().equals(seat))
                .filter(m -> m.now() == PersonStatus.ASYLUM || m.now() == PersonStatus.IRREGULAR)
                .mapToLong(Movement::people)
                .sum();
    }

    private static long passed(Given game, String from, String to) {
        return game.events(GameEvent.PeopleMoved.class).getFirst().passages().stream()
                .filter(p -> p.from().equals(from) && p.to().equals(to))
                .mapToLong(Passage::people)
                .sum();
    }

    private static long limbo(Given game, String seat) {
        return game.state().people().at(seat, PersonStatus.IN_LIMBO);
    }

    @Test
    void closingAGateDeflectsPeopleToTheNeighbours() {
        Given closed = year("germany", new Policy(5, 3, 2, 0, GateStance.HOLD));
        assertThat(arrivals(closed, "germany")).isLessThan(arrivals(standing(), "germany"));
        assertThat(arrivals(closed, "hungary") + limbo(closed, "hungary"))
                .isGreaterThan(arrivals(standing(), "hungary") + limbo(standing(), "hungary"));
    }

    @Test
    void whoIsStoppedWaitsInLimboBeforeTheGate() {
        Given fenced = year("hungary", new Policy(5, 1, 0, 0, GateStance.HOLD));
        assertThat(limbo(fenced, "greece")).isGreaterThan(limbo(standing(), "greece"));
        assertThat(passed(fenced, "greece", "hungary")).isLessThan(passed(standing(), "greece", "hungary"));
    }

    @Test
    void wavingThroughRegistersNobodyAndSendsPeopleOn() {
        Given waved = year("greece", new Policy(1, 2, 0, 0, GateStance.WAVE_THROUGH));
        assertThat(passed(waved, "greece", "hungary")).isGreaterThan(passed(standing(), "greece", "hungary"));
        assertThat(arrivals(waved, "greece")).isLessThan(arrivals(standing(), "greece"));
    }

    @Test
    void openingTheGatesRaisesAttemptsAndPassages() {
        Given opened = year("turkiye", new Policy(1, 1, 1, 1, GateStance.OPEN));
        assertThat(passed(opened, "turkiye", "greece"))
                .isGreaterThan(passed(standing(), "turkiye", "greece") * 12 / 10);
    }

    @Test
    void aGenerousRightsStandardAttractsMoreAttempts() {
        Given generous = year("sweden", new Policy(1, 5, 3, 1, GateStance.HOLD));
        assertThat(arrivals(generous, "sweden")).isGreaterThan(arrivals(standing(), "sweden"));
    }

    @Test
    void onlyAGateCanWaveThrough() {
        Given.scenario("aegean-2015")
                .in(Phase.POLICY)
                .when(new GameCommand.SealOrders(
                        "sweden", new Orders(new Policy(1, 4, 3, 1, GateStance.WAVE_THROUGH), List.of(), List.of())))
                .thenRejected(new org.liberalparadox.engine.Rejection.NotAGate("sweden"));
    }
}
