package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.testing.Given;

/** A lever moves to the club, and a majority decides for all (S01, I03). */
class PoolingTest {
    private static final List<String> CLUB = List.of("germany", "sweden", "greece", "hungary", "italy");

    private static Terms text(Treaty treaty) {
        return new Terms(CLUB, List.of(), Form.REGIONAL, 4, Monitor.NONE, Reciprocity.DIFFUSE, treaty);
    }

    /** Votes that a watching norm's cover decides, not the day. */
    private static Given aegean() {
        return Conference.aegean(40);
    }

    private static Given founded(List<Norm> norms, Integer effort) {
        return Conference.carried(aegean(), text(new Treaty("Guard", null, norms, null, effort)));
    }

    @Test
    void anAgencyHasAnEffortAndNothingElseHas() {
        aegean().in(Phase.TALKS)
                .when(new GameCommand.Propose(
                        "germany", text(new Treaty("Guard", null, List.of(Norm.COMMON_AGENCY), null)), null))
                .thenRejected(new Rejection.BadCharter("effort"))
                .when(new GameCommand.Propose(
                        "germany", text(new Treaty("Guard", null, List.of(Norm.COMMON_AGENCY), null, 6)), null))
                .thenRejected(new Rejection.BadCharter("effort"))
                .when(new GameCommand.Propose(
                        "germany", text(new Treaty("Guard", null, List.of(Norm.MONITORING), null, 3)), null))
                .thenRejected(new Rejection.BadCharter("effort"));
    }

    @Test
    void theAgencyGuardsTheOuterBorderOfWhoGuardsLessAndIsPaidByAll() {
        Given game = founded(List.of(Norm.MONITORING, Norm.COMMON_AGENCY), 5).in(Phase.POLICY);
        assertThat(Conference.regime(game).effort()).isEqualTo(5);
        int owed = Dues.owed(game.state(), "sweden");
        assertThat(owed).isEqualTo(1 + 2);

        Orders open = orders(game, "greece", MemberStance.COMPLY);
        Orders defied = orders(game, "greece", MemberStance.DEFY);
        assertThat(Dues.change(game.state(), "greece", defied)).isEqualTo(-2);
        Year guarded = year(game, open);
        Year alone = year(game, defied);
        var route = guarded.turn.scenario().routes().stream()
                .filter(r -> r.chain().contains("greece"))
                .findFirst()
                .orElseThrow();
        int gate = route.chain().indexOf("greece");
        assertThat(guarded.controls(route)[gate]).isGreaterThan(alone.controls(route)[gate] + 0.2);
        assertThat(Agencies.effort(guarded, "turkiye", "greece")).isEqualTo(5);
        assertThat(Agencies.effort(guarded, "italy", "greece")).isZero();
        assertThat(Agencies.felt(guarded, "greece")).isEqualTo(5);
        assertThat(Agencies.felt(alone, "greece")).isZero();
    }

    private static Orders orders(Given game, String seat, MemberStance stance) {
        Policy p = game.state().seat(seat).policy();
        TreeMap<String, MemberStance> stances = new TreeMap<>();
        stances.put("regime-1", stance);
        return new Orders(
                new Policy(0, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate()),
                List.of(),
                List.of(),
                stances);
    }

    private static Year year(Given game, Orders greece) {
        Turn turn = new Turn(game.state());
        turn.happens(new GameEvent.PolicySet("greece", greece.policy()));
        TreeMap<String, Orders> orders = new TreeMap<>();
        orders.put("greece", greece);
        return new Year(turn, orders);
    }

    @Test
    void withoutAMajorityRuleOneMemberStopsAChange() {
        Given game = amended(founded(List.of(Norm.MONITORING), null), List.of("germany", "sweden", "greece", "italy"));

        assertThat(game.state().proposal(2).orElseThrow().status()).isEqualTo(Proposal.Status.LAPSED);
        assertThat(Conference.regime(game).norms()).doesNotContain(Norm.NON_DISCRIMINATION);
    }

    @Test
    void aQualifiedMajorityBindsWhoIsOutvotedAndItMayLeave() {
        Given game = amended(
                founded(List.of(Norm.MONITORING, Norm.MAJORITY), null),
                List.of("germany", "sweden", "greece", "italy"));
        for (String seat : List.of("germany", "sweden", "greece", "italy")) {
            game.when(new GameCommand.SubmitToParliament(seat, 2)).thenAccepted();
        }

        assertThat(Conference.regime(game).binds(Norm.NON_DISCRIMINATION, "hungary"))
                .isTrue();

        game.in(Phase.POLICY)
                .when(new GameCommand.SealOrders("hungary", orders(game, "hungary", MemberStance.LEAVE)))
                .thenAccepted();
    }

    @Test
    void fewPeopleAreNoMajorityHoweverManyTheStates() {
        Given game =
                amended(founded(List.of(Norm.MONITORING, Norm.MAJORITY), null), List.of("sweden", "greece", "hungary"));

        assertThat(game.state().proposal(2).orElseThrow().status()).isEqualTo(Proposal.Status.LAPSED);
    }

    /** A year later, a text that adds a norm, put by the first and accepted by the others named. */
    private static Given amended(Given game, List<String> inFavour) {
        game.in(Phase.RECKONING).endPhase().in(Phase.TALKS);
        List<Norm> more = new java.util.ArrayList<>(Conference.regime(game).norms());
        more.add(Norm.NON_DISCRIMINATION);
        game.when(new GameCommand.Propose(inFavour.getFirst(), text(new Treaty("", "regime-1", more, null)), null))
                .thenAccepted();
        for (String seat : inFavour.subList(1, inFavour.size())) {
            game.when(new GameCommand.Accept(seat, 2)).thenAccepted();
        }
        return game.endPhase();
    }
}
