package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.rule.Threats;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Threat;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Fixtures.Game;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Secrets;

/** Changing what the south keeps to itself leaves everything the north sees equal. */
class SecrecyTest {
    private static final Orders KEEP = new Orders(new Policy(1, 1, 0, 0, GateStance.HOLD), List.of(), List.of());
    private static final Orders BREAK = new Orders(new Policy(3, 0, 0, 0, GateStance.OPEN), List.of(3, 4), List.of());

    @Test
    void theOrdersOfAnotherSeatAreSecretUntilTheReckoning() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        Game keeps = policy.after(new GameCommand.SealOrders(SOUTH, KEEP));
        Game breaks = policy.after(new GameCommand.SealOrders(SOUTH, BREAK));

        assertSameSight(keeps.state(), breaks.state());
    }

    @Test
    void theStanceOfAnotherSeatTowardsARegimeIsSecretUntilTheReckoning() {
        Given policy = Given.scenario("aegean-2015").in(Phase.POLICY);
        GameState complies = policy.state();
        TreeMap<String, MemberStance> leaving = new TreeMap<>(Map.of("schengen", MemberStance.LEAVE));
        Orders orders = new Orders(complies.seat("hungary").policy(), List.of(), List.of());
        Orders exit = new Orders(orders.policy(), List.of(), List.of(), leaving);
        GameState stays = GameEngine.evolve(complies, new GameEvent.OrdersSealed("hungary", orders));
        GameState leaves = GameEngine.evolve(complies, new GameEvent.OrdersSealed("hungary", exit));

        assertThat(view(leaves, "germany")).isEqualTo(view(stays, "germany"));
        assertThat(StageLenses.of(leaves, "germany", "hungary")).isEqualTo(StageLenses.of(stays, "germany", "hungary"));
    }

    @Test
    void howHardAThreatPressesIsKnownToItsTargetOnly() {
        GameState calm = threatened(0.1);
        GameState torn = threatened(0.7);

        assertThat(calm.threats().getFirst().pressure())
                .isNotEqualTo(torn.threats().getFirst().pressure());
        for (String seat : List.of("turkiye", "greece")) {
            assertThat(view(calm, seat)).isEqualTo(view(torn, seat));
        }
        assertThat(view(calm, "germany").diplomacy())
                .isNotEqualTo(view(torn, "germany").diplomacy());
    }

    private static GameState threatened(double polarisation) {
        GameState talks = Given.scenario("aegean-2015").in(Phase.TALKS).state();
        SeatState g = talks.seat("germany");
        GameState other = GameEngine.evolve(
                talks,
                new GameEvent.PoliticsChanged(
                        "germany",
                        g.baseMood(),
                        g.discountShift(),
                        polarisation,
                        g.approval(),
                        g.populist(),
                        g.mandate()));
        return GameEngine.evolve(
                other,
                new GameEvent.GateThreatened(new Threat(
                        "turkiye", "germany", other.round(), Threats.pressure(other, "turkiye", "germany"))));
    }

    @Test
    void aPromiseMisreadLooksBrokenToTheOneWhoMisreadIt() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        int id = policy.state().owedBy(SOUTH).getFirst().id();
        GameState kept = GameEngine.evolve(
                policy.state(),
                List.of(new GameEvent.ObligationHonoured(id, 1), new GameEvent.ObligationMisread(id, 1)));
        GameState broken = GameEngine.evolve(policy.state(), new GameEvent.ObligationDefected(id, 1, true));

        assertThat(view(kept, NORTH)).isEqualTo(view(broken, NORTH));
        assertThat(view(kept, SOUTH).promises())
                .isNotEqualTo(view(broken, SOUTH).promises());
    }

    @Test
    void purseCapitalAndValueOfNoAgreementOfAnotherSeatAreSecret() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        GameState secret = GameEngine.evolve(
                policy.state(),
                List.of(
                        new GameEvent.PurseChanged(SOUTH, 0, 9, 1),
                        new GameEvent.MoodShifted(
                                SOUTH, policy.state().seat(SOUTH).mood(), 7, "card", "terror")));

        assertSameSight(policy.state(), secret);
    }

    @Test
    void briefObjectivesInterestAndClosureOfAnotherSeatAreSecret() {
        GameState open = Game.begin().endOfPhase().state();

        assertSameSight(open, Secrets.of(open, SOUTH));
    }

    @Test
    void anOpenOfferIsSecretToWhoIsNoPartyToIt() {
        Game talks = Game.begin().endOfPhase().after(new GameCommand.Propose(NORTH, Fixtures.logroll(), null));

        assertThat(Table.isPublic(talks.state(), talks.state().proposals().getFirst()))
                .isFalse();
        assertThat(view(talks.state(), SOUTH).talks()).hasSize(1);
    }

    @Test
    void aDefectionNobodySawLooksKeptToTheOneWhoWasCheated() {
        var entry = new org.liberalparadox.engine.state.Obligation.Entry(1, false, false);

        assertThat(Ledger.seen(List.of(entry)))
                .containsExactly(new org.liberalparadox.engine.state.Obligation.Entry(1, true, false));
    }

    @Test
    void theLineOfAForeignParliamentStaysUncertainAfterItsVote() {
        Game policy = Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll());
        var truth = policy.state().votes().get(1);
        var seen = view(policy.state(), NORTH).votes().get(1);

        assertThat(seen.margin()).isEqualTo(truth.margin());
        assertThat(seen.needed()).isNotEqualTo(truth.needed());
        assertThat(seen.swing()).isZero();
    }

    private static void assertSameSight(GameState a, GameState b) {
        assertThat(view(a, NORTH)).isEqualTo(view(b, NORTH));
        assertThat(Forecasts.draft(a, NORTH, Fixtures.logroll()))
                .isEqualTo(Forecasts.draft(b, NORTH, Fixtures.logroll()));
        Orders draft = new Orders(new Policy(3, 2, 1, 1, GateStance.HOLD), List.of(), List.of());
        assertThat(OrdersForecasts.of(a, NORTH, draft)).isEqualTo(OrdersForecasts.of(b, NORTH, draft));
        assertThat(StageLenses.of(a, NORTH, SOUTH)).isEqualTo(StageLenses.of(b, NORTH, SOUTH));
    }

    private static SeatView view(GameState state, String seat) {
        return SeatViewProjection.of(state, seat, Set.of(SOUTH));
    }
}
