package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.testing.Given;

class RatificationTest {
    private static final Terms LABOUR_ONLY =
            Given.terms("northland", "southland", new Clause("northland", "southland", "labour-visas", 4));
    private static final Terms CONTROL_ONLY =
            Given.terms("northland", "southland", new Clause("southland", "northland", "border-control", 3));
    private static final Terms LINKED = Given.linked();

    private static double margin(Terms terms, String seat) {
        GameState state = Given.scenario("two-shores").in(Phase.TALKS).state();
        var home = Standing.home(state, seat);
        return Support.of(terms, home, state.setup().rules()).total() - home.needed();
    }

    @Test
    void theLabourRegimeAloneFailsInTheReceivingState() {
        assertThat(margin(LABOUR_ONLY, "northland")).isLessThan(-1);
        assertThat(margin(LABOUR_ONLY, "southland")).isGreaterThan(1);
    }

    @Test
    void controlAloneFailsInTheSendingState() {
        assertThat(margin(CONTROL_ONLY, "northland")).isGreaterThan(1);
        assertThat(margin(CONTROL_ONLY, "southland")).isLessThan(-1);
    }

    @Test
    void linkageBringsBothInside() {
        assertThat(margin(LINKED, "northland")).isGreaterThan(1);
        assertThat(margin(LINKED, "southland")).isGreaterThan(1);
    }

    @Test
    void whatAParliamentRefusesIsInvoluntaryDefectionAndCostsTrust() {
        Given game = Given.scenario("two-shores").signed(CONTROL_ONLY).endPhase();
        double before = game.state().trusts().of("northland", "southland");
        game.when(new GameCommand.SubmitToParliament("southland", 1)).thenAccepted();
        assertThat(game.events(GameEvent.ParliamentRejected.class)).hasSize(1);
        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.REJECTED_AT_HOME);
        assertThat(game.state().trusts().of("northland", "southland")).isLessThan(before);
        assertThat(game.state().obligations()).isEmpty();
    }

    @Test
    void theDayNeverMovesAVoteBeyondTheSwing() {
        for (int seed = 0; seed < 200; seed++) {
            double day = 2 * Chance.uniform(seed, 1, "vote:1:northland") - 1;
            assertThat(day).isBetween(-1.0, 1.0);
        }
        Given game = Given.scenario("two-shores").signed(LINKED).endPhase();
        game.when(new GameCommand.SubmitToParliament("northland", 1)).thenAccepted();
        double swing = game.state().setup().rules().model().ratification().swing();
        assertThat(game.state().votes().getLast().swing()).isBetween(-swing, swing);
    }

    @Test
    void aCampaignLiftsOneFactionAndCostsCapital() {
        Given game = Given.scenario("two-shores").signed(LINKED).endPhase();
        int before = game.state().seat("northland").capital();
        game.when(new GameCommand.Campaign("northland", 1, Factor.CULTURE)).thenAccepted();
        assertThat(game.state().seat("northland").capital()).isEqualTo(before - 2);
        game.when(new GameCommand.Campaign("northland", 1, Factor.CULTURE))
                .thenRejected(new Rejection.AlreadyCampaigned(1));
        game.when(new GameCommand.Campaign("northland", 1, Factor.RIGHTS)).thenAccepted();
        game.when(new GameCommand.Campaign("northland", 1, Factor.SECURITY))
                .thenRejected(new Rejection.NotEnoughCapital(2, 0));
    }

    @Test
    void notSubmittingCostsMoreTrustThanARefusal() {
        Given died = Given.scenario("two-shores").signed(LINKED).endPhase();
        double before = died.state().trusts().of("northland", "southland");
        died.when(new GameCommand.LetDie("southland", 1)).thenAccepted();
        Given refused = Given.scenario("two-shores").signed(CONTROL_ONLY).endPhase();
        refused.when(new GameCommand.SubmitToParliament("southland", 1)).thenAccepted();
        assertThat(before - died.state().trusts().of("northland", "southland"))
                .isGreaterThan(before - refused.state().trusts().of("northland", "southland"));
    }

    @Test
    void whoMissesTheDeadlineLetsTheParliamentVote() {
        Given game = Given.scenario("two-shores").signed(LINKED).endPhase().endPhase();
        assertThat(game.state().phase()).isEqualTo(Phase.POLICY);
        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.IN_FORCE);
    }

    @Test
    void anEmptyRatificationIsSkipped() {
        assertThat(Given.scenario("two-shores")
                        .in(Phase.TALKS)
                        .endPhase()
                        .state()
                        .phase())
                .isEqualTo(Phase.POLICY);
    }
}
