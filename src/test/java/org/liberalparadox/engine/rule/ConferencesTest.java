package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.testing.Given;

class ConferencesTest {
    private static final List<String> THREE = List.of("germany", "sweden", "italy");
    private static final List<Norm> WATCHED = List.of(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT);

    private static Terms text(List<String> parties, Treaty treaty, Clause... clauses) {
        return new Terms(parties, List.of(clauses), Form.REGIONAL, 4, Monitor.NONE, Reciprocity.DIFFUSE, treaty);
    }

    private static Treaty charter(Norm... norms) {
        return new Treaty("Accord of Trieste", null, List.of(norms), null);
    }

    /** Votes lifted by campaigns enough that the day decides nothing. */
    private static Given aegean() {
        return Conference.aegean(20);
    }

    private static Given founded(Clause... clauses) {
        Terms charter = text(THREE, charter(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT), clauses);
        return Conference.carried(aegean(), charter);
    }

    @Test
    void aCharterCarriedByAllFoundsARegime() {
        Given game = founded();

        assertThat(game.events(GameEvent.RegimeFounded.class)).hasSize(1);
        assertThat(Conference.regime(game).members()).isEqualTo(THREE);
        assertThat(Conference.regime(game).norms()).isEqualTo(WATCHED);
        assertThat(Conference.regime(game).strength()).isEqualTo(30 + 2 * 5);
        assertThat(Conference.regime(game).breadth()).isBetween(30.0, 70.0);
        assertThat(game.state().seat("germany").capital())
                .isEqualTo(game.state().seat("sweden").capital() - 2);
    }

    @Test
    void aBilateralTextCannotBeACharter() {
        Terms two = new Terms(
                List.of("germany", "sweden"),
                List.of(),
                Form.BILATERAL,
                4,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                charter(Norm.MONITORING));
        aegean().in(Phase.TALKS)
                .when(new GameCommand.Propose("germany", two, null))
                .thenRejected(new Rejection.BadCharter("form"))
                .when(new GameCommand.Propose("germany", text(THREE, charter()), null))
                .thenRejected(new Rejection.BadCharter("norms"))
                .when(new GameCommand.Propose("germany", text(THREE, charter(Norm.RELOCATION_KEY)), null))
                .thenRejected(new Rejection.BadCharter("key"))
                .when(new GameCommand.Propose("germany", text(THREE, new Treaty("", null, WATCHED, null)), null))
                .thenRejected(new Rejection.BadCharter("name"));
    }

    @Test
    void whoRejectsWalksOutAndTheOthersGoOn() {
        Given game = aegean().in(Phase.TALKS)
                .when(
                        new GameCommand.Propose("germany", text(THREE, charter(Norm.MONITORING)), null),
                        new GameCommand.Reject("sweden", 1));

        assertThat(game.state().proposal(1).orElseThrow().terms().parties()).containsExactly("germany", "italy");
        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.OPEN);
    }

    @Test
    void aBargainOfTwoDoesNotTakeAConferencesPlace() {
        aegean().in(Phase.TALKS)
                .when(
                        new GameCommand.Propose("germany", text(THREE, charter(Norm.MONITORING)), null),
                        new GameCommand.Propose(
                                "sweden",
                                Given.terms("sweden", "germany", new Clause("germany", "sweden", "relocation", 1)),
                                1))
                .thenRejected(new Rejection.BadCharter("counter"));
    }

    @Test
    void atTheEndOfTheTalksAQuorumSignsWithoutTheSilent() {
        Given game = aegean().in(Phase.TALKS)
                .when(
                        new GameCommand.Propose("germany", text(THREE, charter(Norm.MONITORING)), null),
                        new GameCommand.Accept("italy", 1))
                .endPhase();

        assertThat(game.events(GameEvent.ConferenceClosed.class)).hasSize(1);
        assertThat(game.state().proposal(1).orElseThrow().terms().parties()).containsExactly("germany", "italy");
    }

    @Test
    void withoutAQuorumTheTextLapses() {
        Given game = aegean().in(Phase.TALKS)
                .when(new GameCommand.Propose("sweden", text(THREE, charter(Norm.MONITORING)), null))
                .endPhase();

        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.LAPSED);
    }

    @Test
    void aGovernmentThatWalksBackIsLeftBehindUnlessTheQuorumGoesWithIt() {
        Given game = aegean().signed(text(THREE, charter(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT)))
                .endPhase();
        game.when(new GameCommand.LetDie("sweden", 1)).thenAccepted();
        game.when(new GameCommand.SubmitToParliament("germany", 1), new GameCommand.SubmitToParliament("italy", 1));
        assertThat(Conference.regime(game).members()).containsExactly("germany", "italy");

        Given other = aegean().signed(text(THREE, charter(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT)))
                .endPhase();
        other.when(new GameCommand.LetDie("germany", 1)).thenAccepted();
        other.when(new GameCommand.SubmitToParliament("sweden", 1), new GameCommand.SubmitToParliament("italy", 1));
        assertThat(other.events(GameEvent.ConferenceFailed.class)).hasSize(1);
    }

    @Test
    void onlyAMembersTextLetsAnotherJoin() {
        Given game = founded().in(Phase.RECKONING).endPhase().in(Phase.TALKS);
        Treaty joining = new Treaty("", "regime-1", WATCHED, null);
        game.when(new GameCommand.Propose("hungary", text(List.of("hungary", "greece"), joining), null))
                .thenRejected(new Rejection.MembersMissing("regime-1"))
                .when(new GameCommand.Propose("greece", text(List.of("greece", "italy"), joining), null))
                .thenAccepted()
                .when(new GameCommand.Accept("italy", 2))
                .endPhase()
                .when(new GameCommand.SubmitToParliament("greece", 2), new GameCommand.SubmitToParliament("italy", 2));

        assertThat(Conference.regime(game).members()).contains("greece");
    }

    @Test
    void otherNormsNeedAllMembers() {
        Given game = founded().in(Phase.RECKONING).endPhase().in(Phase.TALKS);
        Treaty more = new Treaty(
                "",
                "regime-1",
                List.of(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT, Norm.RELOCATION_KEY),
                SharingKey.EU_2015);
        game.when(new GameCommand.Propose("germany", text(List.of("germany", "italy"), more), null))
                .thenRejected(new Rejection.MembersMissing("regime-1"))
                .when(new GameCommand.Propose("germany", text(THREE, more), null))
                .thenAccepted();
    }

    @Test
    void whoLeavesTakesItsPromisesAlongAndTheRegimeFeelsIt() {
        Given game = founded(new Clause("germany", "italy", "consultative-process", 1))
                .in(Phase.POLICY);
        double before = Conference.regime(game).strength();
        game.when(new GameCommand.SealOrders("germany", stance(game, "germany", MemberStance.LEAVE)))
                .thenAccepted();
        game.endPhase();

        assertThat(Conference.regime(game).members()).doesNotContain("germany");
        assertThat(Conference.regime(game).strength()).isLessThan(before - 10);
        assertThat(game.state().obligation(1).orElseThrow().status()).isEqualTo(Obligation.Status.REGIME_ENDED);
    }

    @Test
    void theShakenFollowARoundLaterUnlessTheyPledgeToStay() {
        Given game = founded().in(Phase.POLICY);
        game.when(new GameCommand.SealOrders("germany", stance(game, "germany", MemberStance.LEAVE)))
                .endPhase();
        assertThat(Conference.regime(game).members()).containsExactly("sweden", "italy");
        assertThat(Memberships.shaken(game.state(), Conference.regime(game))).contains("italy");

        game.endPhase().in(Phase.POLICY);
        game.when(new GameCommand.SealOrders("italy", stance(game, "italy", MemberStance.HOLD)))
                .thenAccepted();
        game.endPhase();
        assertThat(Conference.regime(game).members()).contains("italy");
        assertThat(game.events(GameEvent.StanceTaken.class)).hasSize(1);
    }

    @Test
    void noStanceTowardsAStrangersRegime() {
        Given game = founded().in(Phase.POLICY);
        game.when(new GameCommand.SealOrders("hungary", stance(game, "hungary", MemberStance.DEFY)))
                .thenRejected(new Rejection.NotAMember("hungary", "regime-1"))
                .when(new GameCommand.SealOrders("italy", stance(game, "italy", MemberStance.PAY)))
                .thenRejected(new Rejection.CannotPayInstead("regime-1"));
    }

    private static Orders stance(Given game, String seat, MemberStance stance) {
        TreeMap<String, MemberStance> stances = new TreeMap<>();
        stances.put("regime-1", stance);
        return new Orders(game.state().seat(seat).policy(), List.of(), List.of(), stances);
    }
}
