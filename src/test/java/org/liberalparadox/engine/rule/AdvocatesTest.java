package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.testing.Fixtures.COUNCIL;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;
import static org.liberalparadox.testing.Fixtures.UNHCR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Given;

/** What an organisation and the migrants' council can do, and what they cannot. */
class AdvocatesTest {
    private static Given talks() {
        return Given.setup(Fixtures.advocates(7)).in(Phase.TALKS);
    }

    private static Given mediated(String by) {
        return talks().when(new GameCommand.Propose(by, Fixtures.logroll(), null))
                .thenAccepted();
    }

    private static Terms terms(Form form, List<String> parties, Treaty treaty, Clause... clauses) {
        return new Terms(parties, List.of(clauses), form, 2, Monitor.NONE, Reciprocity.SPECIFIC, treaty);
    }

    private static Terms pledge(int level) {
        return terms(Form.BILATERAL, List.of(NORTH, UNHCR), null, new Clause(NORTH, UNHCR, "unhcr-funding", level));
    }

    @Test
    void aMediatedTextWaitsForBothStatesAndBindsThemOnly() {
        for (String mediator : List.of(UNHCR, COUNCIL)) {
            Given made = mediated(mediator);
            assertThat(made.state().proposal(1).orElseThrow().accepted()).isEmpty();
            made.when(new GameCommand.Accept(NORTH, 1)).thenAccepted();
            assertThat(made.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.OPEN);
            made.when(new GameCommand.Accept(SOUTH, 1)).thenAccepted();
            assertThat(made.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.SIGNED);
            made.endPhase()
                    .when(new GameCommand.SubmitToParliament(NORTH, 1), new GameCommand.SubmitToParliament(SOUTH, 1));
            assertThat(made.state().obligations())
                    .isNotEmpty()
                    .noneMatch(
                            o -> o.giver().equals(mediator) || o.beneficiaries().contains(mediator));
        }
    }

    @Test
    void aPartyMayCounterWhatAMediatorPutsBeforeIt() {
        Given countered = mediated(COUNCIL)
                .when(new GameCommand.Propose(SOUTH, Fixtures.logroll(), 1))
                .thenAccepted();
        assertThat(countered.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.COUNTERED);
        assertThat(countered.state().proposal(2).orElseThrow().accepted()).containsExactly(SOUTH);
    }

    @Test
    void aMediatorTakesItsTextBackButCannotSignIt() {
        mediated(COUNCIL)
                .when(new GameCommand.Accept(COUNCIL, 1))
                .thenRejected(new Rejection.NotAParty(COUNCIL))
                .when(new GameCommand.Reject(COUNCIL, 1))
                .thenRejected(new Rejection.NotAParty(COUNCIL));
        Given back = mediated(COUNCIL);
        assertThat(GameEngine.options(back.state(), COUNCIL).withdraw()).containsExactly(1);
        back.when(new GameCommand.Withdraw(COUNCIL, 1)).thenAccepted();
        assertThat(back.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.WITHDRAWN);
    }

    @Test
    void statesDoNotMediateAndMediatorsOnlyBetweenStates() {
        Terms withUnhcr = pledge(1);
        talks().when(new GameCommand.Propose(SOUTH, withUnhcr, null))
                .thenRejected(new Rejection.BadParties("proposer"))
                .when(new GameCommand.Propose(COUNCIL, withUnhcr, null))
                .thenRejected(new Rejection.BadParties("mediated"));
    }

    @Test
    void theCouncilIsPartyToNothing() {
        Terms with = terms(Form.REGIONAL, List.of(NORTH, SOUTH, COUNCIL), null, new Clause(NORTH, SOUTH, "visas", 1));
        talks().when(new GameCommand.Propose(NORTH, with, null))
                .thenRejected(new Rejection.BadParties("council"))
                .when(new GameCommand.Propose(COUNCIL, with, null))
                .thenRejected(new Rejection.BadParties("council"));
    }

    @Test
    void onlyStatesFoundRegimes() {
        Treaty charter = new Treaty("Fund", null, List.of(Norm.JOINT_FUNDING), null);
        talks().when(new GameCommand.Propose(NORTH, terms(Form.REGIONAL, List.of(NORTH, SOUTH, UNHCR), charter), null))
                .thenRejected(new Rejection.BadParties("treaty"));
    }

    @Test
    void aPledgeRaisesTheBudgetOfTheYearAfterByWhatItCosts() {
        Given pledged = Given.setup(Fixtures.advocates(7)).concluded(pledge(3));
        assertThat(pledged.state().seat(UNHCR).budget()).isEqualTo(4);
        GameState next = pledged.in(Phase.NEWS).state();
        assertThat(next.round()).isEqualTo(2);
        assertThat(next.seat(UNHCR).budget()).isEqualTo(4 + 3);
    }

    @Test
    void aBrokenPledgeRaisesNothing() {
        Given broken = Given.setup(Fixtures.advocates(7)).concluded(pledge(3));
        Policy standing = broken.state().seat(NORTH).policy();
        broken.when(new GameCommand.SealOrders(NORTH, new Orders(standing, List.of(1), List.of())))
                .thenAccepted();
        assertThat(broken.in(Phase.NEWS).state().seat(UNHCR).budget()).isEqualTo(4);
    }

    @Test
    void aCommitteeCarriesWhatServesItsTaskWithoutCautionOrSovereignty() {
        Given pledged = Given.setup(Fixtures.advocates(7)).concluded(pledge(1));
        var vote = pledged.state().votes().stream()
                .filter(v -> v.seat().equals(UNHCR))
                .findFirst()
                .orElseThrow();
        assertThat(vote.needed()).isZero();
        // one point with each faction, weights that sum to one, nothing off for sovereignty
        assertThat(vote.support()).isEqualTo(1.0);
    }

    @Test
    void fieldOperationsReachTheHost() {
        Given given = Given.setup(Fixtures.advocates(7))
                .concluded(terms(
                        Form.BILATERAL, List.of(UNHCR, SOUTH), null, new Clause(UNHCR, SOUTH, "field-operations", 4)));
        double before = given.state().seat(UNHCR).tracks().security();
        given.endPhase();
        assertThat(given.state().seat(UNHCR).tracks().security()).isGreaterThan(before + 20);
    }

    @Test
    void theirOnlyLeverIsFundingForHosts() {
        Given policy = talks().in(Phase.POLICY);
        for (Policy other : List.of(
                new Policy(1, 0, 0, 0, GateStance.HOLD),
                new Policy(0, 1, 0, 0, GateStance.HOLD),
                new Policy(0, 0, 1, 0, GateStance.HOLD))) {
            policy.when(seal(UNHCR, other)).thenRejected(new Rejection.OnlyHostFunding(UNHCR));
            policy.when(seal(COUNCIL, other)).thenRejected(new Rejection.OnlyHostFunding(COUNCIL));
        }
        policy.when(seal(UNHCR, new Policy(0, 0, 0, 0, GateStance.OPEN)))
                .thenRejected(new Rejection.NotAGate(UNHCR))
                .when(seal(UNHCR, new Policy(0, 0, 0, 4, GateStance.HOLD)))
                .thenAccepted()
                .when(seal(UNHCR, new Policy(0, 0, 0, 5, GateStance.HOLD)))
                .thenRejected(new Rejection.OrdersExceedBudget(5, 4));
    }

    private static GameCommand seal(String seat, Policy policy) {
        return new GameCommand.SealOrders(seat, new Orders(policy, List.of(), List.of()));
    }

    @Test
    void anOrganisationStandsBehindAgendasOnce() {
        Given led = talks().when(new GameCommand.ProclaimAgenda(NORTH, List.of(Principle.DEVELOPMENT)))
                .thenAccepted();
        assertThat(GameEngine.options(led.state(), UNHCR).endorseAgendas()).containsExactly(1);
        assertThat(GameEngine.options(led.state(), NORTH).endorseAgendas()).isEmpty();
        assertThat(GameEngine.options(led.state(), COUNCIL).endorseAgendas()).isEmpty();
        led.when(new GameCommand.EndorseAgenda(COUNCIL, 1))
                .thenRejected(new Rejection.NotAnOrganisation(COUNCIL))
                .when(new GameCommand.EndorseAgenda(UNHCR, 1))
                .thenAccepted();
        assertThat(GameEngine.options(led.state(), UNHCR).endorseAgendas()).isEmpty();
        led.when(new GameCommand.EndorseAgenda(UNHCR, 1)).thenRejected(new Rejection.AlreadySupports(UNHCR));
    }

    @Test
    void aTextStillOnTheTableIsNotForOutsidersToEndorse() {
        Given open = talks().when(new GameCommand.Propose(NORTH, Fixtures.logroll(), null));
        assertThat(GameEngine.options(open.state(), UNHCR).endorseProposals()).isEmpty();
        open.when(new GameCommand.EndorseProposal(UNHCR, 1)).thenRejected(new Rejection.UnknownProposal(1));
        open.when(new GameCommand.Accept(SOUTH, 1)).thenAccepted();
        assertThat(GameEngine.options(open.state(), UNHCR).endorseProposals()).containsExactly(1);
        open.when(new GameCommand.EndorseProposal(UNHCR, 1)).thenAccepted();
        assertThat(GameEngine.options(open.state(), UNHCR).endorseProposals()).isEmpty();
    }

    @Test
    void theCouncilSpeaksOncePerParliamentAndIsHeard() {
        Given signed =
                Given.setup(Fixtures.advocates(7)).signed(Fixtures.logroll()).endPhase();
        assertThat(GameEngine.options(signed.state(), COUNCIL).testify())
                .containsExactly(new Options.Hearing(1, NORTH), new Options.Hearing(1, SOUTH));
        assertThat(GameEngine.options(signed.state(), UNHCR).testify()).isEmpty();
        int capital = signed.state().seat(COUNCIL).capital();
        signed.when(new GameCommand.Testify(COUNCIL, 1, NORTH)).thenAccepted();
        // integration at 1 of 5: six tenths of a campaign's lift of 6, with the rights faction
        assertThat(signed.events(GameEvent.CouncilTestified.class).getFirst().lift())
                .isEqualTo(3.6);
        assertThat(signed.state().seat(COUNCIL).capital()).isEqualTo(capital - 2);
        assertThat(GameEngine.options(signed.state(), COUNCIL).testify())
                .containsExactly(new Options.Hearing(1, SOUTH));
        signed.when(new GameCommand.Testify(COUNCIL, 1, NORTH)).thenRejected(new Rejection.AlreadyCampaigned(1));
        Objective.Heard once = new Objective.Heard(1);
        assertThat(Objectives.met(signed.state(), COUNCIL, once)).isFalse();
        signed.when(new GameCommand.SubmitToParliament(NORTH, 1), new GameCommand.SubmitToParliament(SOUTH, 1));
        assertThat(Objectives.met(signed.state(), COUNCIL, once)).isTrue();
        assertThat(Objectives.met(signed.state(), UNHCR, once)).isFalse();
        assertThat(Objectives.met(signed.state(), COUNCIL, new Objective.Heard(2)))
                .isFalse();
    }

    @Test
    void theCouncilDoesNotSpeakBeforeACommittee() {
        Given signed = Given.setup(Fixtures.advocates(7)).signed(pledge(1)).endPhase();
        signed.when(new GameCommand.Testify(COUNCIL, 1, UNHCR)).thenRejected(new Rejection.NotAState(UNHCR));
        assertThat(GameEngine.options(signed.state(), COUNCIL).testify())
                .containsExactly(new Options.Hearing(1, NORTH));
    }

    @Test
    void aSeatWithoutTerritoryCountsPeopleInLimboEverywhere() {
        GameState state = talks().state();
        assertThat(Objectives.met(state, UNHCR, new Objective.LimboAtMost(529_999)))
                .isFalse();
        assertThat(Objectives.met(state, UNHCR, new Objective.LimboAtMost(530_000)))
                .isTrue();
    }

    @Test
    void theyLeaveWinSetsAndTheTrustOfStatesAsTheyAre() {
        GameState with = talks().state();
        GameState without = Given.setup(
                        new org.liberalparadox.engine.GameSetup(with.setup().rules(), Fixtures.scenario(), 7, 3))
                .in(Phase.TALKS)
                .state();
        assertThat(with.setup().analyst().winSet(Standing.home(with, NORTH)))
                .isEqualTo(without.setup().analyst().winSet(Standing.home(without, NORTH)));
        assertThat(with.setup().analyst().winSet(Standing.home(with, UNHCR))).isZero();
        GameState doubted = with.with(d -> d.trusts = d.trusts.with(NORTH, UNHCR, 0));
        assertThat(Scores.of(doubted, 1).worldOrder())
                .isEqualTo(Scores.of(with, 1).worldOrder());
    }
}
