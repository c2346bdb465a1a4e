package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.liberalparadox.testing.Fixtures.COUNCIL;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;
import static org.liberalparadox.testing.Fixtures.UNHCR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Given;

/** In the small world half a million wait in Southland; Northland hosts 30,000 without status and 60,000 with a claim. */
class WorldTracksTest {
    private static final double HOSTED = 590_000;

    private static Given world() {
        return Given.setup(Fixtures.advocates(7));
    }

    private static Factors reading(GameState state, String seat) {
        return state.seat(seat).tracks();
    }

    @Test
    void beginWithWhatTheScenarioFinds() {
        Factors unhcr = reading(world().state(), UNHCR);
        // nobody helps: of 590,000 hosted 500,000 wait in limbo without aid
        assertThat(unhcr.security()).isCloseTo(100 * 90_000 / HOSTED, within(0.1));
        assertThat(unhcr.culture()).isCloseTo((500_000 * 52 + 90_000 * 58) / HOSTED, within(0.1));
        assertThat(unhcr.economy()).isZero();
        assertThat(unhcr.rights()).isCloseTo((500_000 * 44 + 90_000 * 64) / HOSTED, within(0.1));
        assertThat(world().state().seat(UNHCR).baseline()).isEqualTo(unhcr);
    }

    @Test
    void theCouncilReadsTheRightToWorkWhereTheOrganisationReadsItsFunding() {
        Factors council = reading(world().state(), COUNCIL);
        // 60,000 claims under a rights standard of 2 of 5
        assertThat(council.economy()).isCloseTo(100 * 60_000 * 0.4 / HOSTED, within(0.1));
        assertThat(council.rights()).isEqualTo(reading(world().state(), UNHCR).rights());
    }

    @Test
    void fundingForHostsMovesSafetyAndFunding() {
        Given idle = world().in(Phase.POLICY).endPhase();
        Given generous = world().in(Phase.POLICY)
                .when(seal(NORTH, new Policy(2, 2, 1, 5, GateStance.HOLD)))
                .thenAccepted()
                .endPhase();
        assertThat(reading(idle.state(), UNHCR).economy()).isZero();
        assertThat(reading(generous.state(), UNHCR).economy()).isEqualTo(100);
        assertThat(reading(generous.state(), UNHCR).security())
                .isGreaterThan(reading(idle.state(), UNHCR).security() + 20);
    }

    @Test
    void whatAnOrganisationSpendsHelpsPeopleButIsNotItsFunding() {
        Given spent = world().in(Phase.POLICY)
                .when(seal(UNHCR, new Policy(0, 0, 0, 4, GateStance.HOLD)))
                .thenAccepted()
                .endPhase();
        Given idle = world().in(Phase.POLICY).endPhase();
        assertThat(reading(spent.state(), UNHCR).economy()).isZero();
        assertThat(reading(spent.state(), UNHCR).security())
                .isGreaterThan(reading(idle.state(), UNHCR).security());
    }

    @Test
    void eachChangeNamesWhatWasRead() {
        Given generous = world().in(Phase.POLICY)
                .when(seal(NORTH, new Policy(2, 2, 1, 5, GateStance.HOLD)))
                .endPhase();
        GameEvent.TracksChanged changed = generous.events(GameEvent.TracksChanged.class).stream()
                .filter(e -> e.seat().equals(UNHCR))
                .findFirst()
                .orElseThrow();
        assertThat(changed.causes())
                .anyMatch(c -> c.factor() == Factor.ECONOMY && c.cause().equals("world-funding") && c.points() == 100);
        assertThat(changed.reckoning()).isTrue();
    }

    @Test
    void interestWeighsTheReadingsOnTheNationalBoard() {
        GameState state = world().state();
        double expected = 100 * new Factors(0.3, 0.2, 0.2, 0.3).dot(reading(state, UNHCR)) / 50;
        assertThat(state.scoreboards().getLast().national().get(UNHCR)).isCloseTo(expected, within(0.1));
    }

    @Test
    void nobodyVotesThemOutAndNoArrivalsPolariseThem() {
        GameState end = world().in(Phase.POLICY).endPhase().state();
        assertThat(end.seat(UNHCR).approval()).isEqualTo(50);
        assertThat(end.seat(COUNCIL).polarisation()).isZero();
        assertThat(end.seat(COUNCIL).salience()).isZero();
    }

    @Test
    void aWatchdogWithoutMoneySeesLess() {
        Given watched = world().concluded(Fixtures.terms(
                org.liberalparadox.engine.model.Monitor.UNHCR,
                new Clause(NORTH, SOUTH, "visas", 1),
                new Clause(NORTH, SOUTH, "aid", 2),
                new Clause(SOUTH, NORTH, "guard", 2),
                new Clause(SOUTH, NORTH, "readmission", 1)));
        GameState poor = watched.state();
        assertThat(Watchdogs.sight(poor, org.liberalparadox.engine.model.Monitor.UNHCR))
                .isEqualTo(0.4);
        assertThat(Watchdogs.sight(poor, org.liberalparadox.engine.model.Monitor.IOM))
                .isEqualTo(1);
        double visibility = 0.2;
        assertThat(Word.chanceSeen(poor, poor.obligations().getFirst()))
                .isCloseTo(0.45 + 0.4 * 0.35 + visibility, within(1e-9));
    }

    private static GameCommand seal(String seat, Policy policy) {
        return new GameCommand.SealOrders(seat, new Orders(policy, List.of(), List.of()));
    }
}
