package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

class WordTest {
    private static Terms package_(Reciprocity reciprocity) {
        return new Terms(
                List.of("northland", "southland"),
                List.of(
                        new Clause("southland", "northland", "border-control", 3),
                        new Clause("northland", "southland", "financial-package", 3),
                        new Clause("northland", "southland", "visa-free", 3),
                        new Clause("southland", "northland", "hotspots", 2)),
                Form.BILATERAL,
                3,
                Monitor.UNHCR,
                reciprocity);
    }

    private static Orders breaking(GameState state, String seat, int... obligations) {
        return new Orders(
                state.seat(seat).policy(),
                java.util.Arrays.stream(obligations).boxed().toList(),
                List.of());
    }

    /** A game by the first seed in which the defection on the obligation comes to light, or does not. */
    private static Given afterDefection(Reciprocity reciprocity, boolean detected) {
        for (long seed = 1; seed < 500; seed++) {
            Given game = Given.setup(Shipped.setup("two-shores", seed))
                    .signed(package_(reciprocity))
                    .endPhase()
                    .endPhase();
            if (game.state().proposal(1).orElseThrow().status()
                    != org.liberalparadox.engine.state.Proposal.Status.IN_FORCE) {
                continue;
            }
            game.when(new GameCommand.SealOrders("northland", breaking(game.state(), "northland", 3)))
                    .thenAccepted()
                    .endPhase();
            if (game.events(GameEvent.ObligationDefected.class).getFirst().detected() == detected) {
                return game;
            }
        }
        throw new AssertionError("no seed found");
    }

    @Test
    void aSeenDefectionCostsTrustAndUnderSpecificReciprocityWhatIsOwedToTheCheatLapses() {
        GameState state = afterDefection(Reciprocity.SPECIFIC, true).state();
        assertThat(state.trusts().of("southland", "northland"))
                .isLessThan(Shipped.setup("two-shores", 1).scenario().trust());
        assertThat(state.obligation(1).orElseThrow().status()).isEqualTo(Obligation.Status.LAPSED);
        assertThat(state.obligation(2).orElseThrow().status()).isEqualTo(Obligation.Status.IN_FORCE);
    }

    @Test
    void underDiffuseReciprocityNothingLapses() {
        GameState state = afterDefection(Reciprocity.DIFFUSE, true).state();
        assertThat(state.obligations()).allSatisfy(o -> assertThat(o.status()).isEqualTo(Obligation.Status.IN_FORCE));
    }

    @Test
    void anUnseenDefectionIsRecordedButCostsNoTrust() {
        GameState state = afterDefection(Reciprocity.SPECIFIC, false).state();
        assertThat(state.obligation(3).orElseThrow().record()).containsExactly(new Obligation.Entry(1, false, false));
        assertThat(state.obligation(1).orElseThrow().status()).isEqualTo(Obligation.Status.IN_FORCE);
    }

    @Test
    void whoDoesNothingKeepsItsWord() {
        Given game = Given.scenario("two-shores")
                .concluded(package_(Reciprocity.SPECIFIC))
                .endPhase();
        assertThat(game.events(GameEvent.ObligationHonoured.class)).hasSize(4);
        assertThat(game.state().trusts().of("southland", "northland"))
                .isGreaterThan(game.state().setup().scenario().trust());
    }

    @Test
    void onlyWhatIsOwedCanBeBroken() {
        Given game = Given.scenario("two-shores").concluded(package_(Reciprocity.SPECIFIC));
        game.when(new GameCommand.SealOrders("southland", breaking(game.state(), "southland", 2)))
                .thenRejected(new Rejection.UnknownObligation(2));
    }

    @Test
    void monitoringRaisesTheChanceOfBeingSeen() {
        GameState state = Given.scenario("two-shores")
                .concluded(package_(Reciprocity.SPECIFIC))
                .state();
        Obligation watched = state.obligation(1).orElseThrow();
        Obligation alone = new Obligation(
                1,
                1,
                watched.clause(),
                watched.beneficiaries(),
                1,
                3,
                Monitor.NONE,
                Reciprocity.SPECIFIC,
                null,
                Obligation.Status.IN_FORCE,
                List.of());
        var issue = state.setup().rules().issue("border-control");
        assertThat(Word.chanceSeen(issue, watched, state.setup().rules().model(), 1))
                .isGreaterThan(
                        Word.chanceSeen(issue, alone, state.setup().rules().model(), 1));
    }
}
