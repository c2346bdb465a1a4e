package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** Soft law: what is signed without binding (I13). */
class DeclarationsTest {
    private static final Clause RELOCATION = new Clause("germany", "greece", "relocation", 1);
    private static final Clause HOTSPOT = new Clause("greece", "germany", "hotspots", 1);

    private static Terms declaration(List<String> parties, Clause... clauses) {
        return new Terms(parties, List.of(clauses), Form.DECLARATION, 4, Monitor.NONE, Reciprocity.SPECIFIC);
    }

    private static Given aegean() {
        return Given.setup(Shipped.setup(
                "aegean-2015",
                1,
                "model.detection.base=0.98",
                "model.noise.none=0",
                "model.noise.consulted=0",
                "model.ratification.caution=0",
                "model.ratification.polarisationWeight=0",
                "model.ratification.sovereigntyBilateral=0",
                "model.ratification.campaignLift=200",
                "model.ratification.campaignCost=0",
                "model.agenda.leadPower=200"));
    }

    private static Given declared() {
        return aegean().signed(declaration(List.of("germany", "greece"), RELOCATION, HOTSPOT));
    }

    @Test
    void governmentsSignItAndNoParliamentIsAsked() {
        Given game = declared();

        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.IN_FORCE);
        assertThat(game.state().obligations()).hasSize(2).allMatch(o -> o.status() == Obligation.Status.IN_FORCE);

        game.endPhase();

        assertThat(game.state().phase()).isEqualTo(Phase.POLICY);
        assertThat(game.state().votes()).isEmpty();
    }

    @Test
    void whoDoesNotSignIsLeftOutAndTheOthersHaveDeclared() {
        Given game = aegean().in(Phase.TALKS)
                .when(
                        new GameCommand.Propose(
                                "germany",
                                declaration(List.of("germany", "greece", "hungary", "sweden"), RELOCATION),
                                null),
                        new GameCommand.Reject("hungary", 1),
                        new GameCommand.Accept("greece", 1))
                .endPhase();

        Proposal p = game.state().proposal(1).orElseThrow();
        assertThat(p.status()).isEqualTo(Proposal.Status.IN_FORCE);
        assertThat(p.terms().parties()).containsExactly("germany", "greece");
    }

    @Test
    void aPledgeIsShallowAndFoundsNothing() {
        Clause deep = new Clause("germany", "greece", "relocation", 3);
        Terms charter = new Terms(
                List.of("germany", "greece"),
                List.of(),
                Form.DECLARATION,
                4,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty("Accord", null, List.of(Norm.MONITORING), null));

        aegean().in(Phase.TALKS)
                .when(new GameCommand.Propose("germany", declaration(List.of("germany", "greece"), deep), null))
                .thenRejected(new Rejection.LevelOutOfRange("relocation", 3, 2))
                .when(new GameCommand.Propose("germany", charter, null))
                .thenRejected(new Rejection.BadCharter("form"));
    }

    @Test
    void whoDoesNotLiveUpToItLosesALittleTrustAndNothingLapses() {
        Given pledged = broken(declared());
        Given signed = aegean().signed(Given.terms("germany", "greece", RELOCATION, HOTSPOT))
                .endPhase();
        for (String seat : List.of("germany", "greece")) {
            signed.when(
                    new GameCommand.Campaign(seat, 1, Factor.RIGHTS),
                    new GameCommand.Campaign(seat, 1, Factor.SECURITY),
                    new GameCommand.SubmitToParliament(seat, 1));
        }
        Given promised = broken(signed);

        double soft = lost(pledged, "greece");
        double hard = lost(promised, "greece");
        assertThat(soft).isCloseTo(0.25 * 0.2, within(0.011));
        assertThat(hard).isGreaterThan(2 * soft);
        assertThat(lost(pledged, "sweden")).isZero();
        assertThat(lost(promised, "sweden")).isPositive();
        assertThat(pledged.state().obligation(2).orElseThrow().status()).isEqualTo(Obligation.Status.IN_FORCE);
        assertThat(promised.state().obligation(2).orElseThrow().status()).isEqualTo(Obligation.Status.LAPSED);
        assertThat(dublin(pledged)).isGreaterThan(dublin(promised));
    }

    private static Given broken(Given game) {
        game.in(Phase.POLICY);
        var policy = game.state().seat("germany").policy();
        game.when(new GameCommand.SealOrders("germany", new Orders(policy, List.of(1), List.of())))
                .thenAccepted();
        game.endPhase();
        assertThat(game.events(GameEvent.ObligationDefected.class)).allMatch(GameEvent.ObligationDefected::detected);
        return game;
    }

    /** Trust in Germany that a seat has lost since the start. */
    private static double lost(Given game, String holder) {
        return aegean().state().trusts().of(holder, "germany")
                - game.state().trusts().of(holder, "germany");
    }

    private static double dublin(Given game) {
        return game.state().regimes().stream()
                .filter(r -> r.norms().contains(Norm.FIRST_ENTRY))
                .findFirst()
                .orElseThrow()
                .strength();
    }

    @Test
    void whatWasDeclaredIsEasierToPromiseForAWhile() {
        Given game = declared();
        Terms later = Given.terms("germany", "greece", new Clause("germany", "greece", "relocation", 5));
        double with = support(game, later);
        double without = support(aegean().in(Phase.TALKS), later);

        assertThat(with - without).isCloseTo(1.0, within(1e-9));

        for (int round = 0; round < 4; round++) {
            game.in(Phase.RECKONING).endPhase();
        }
        assertThat(Climates.of(game.state(), "germany").declared()).isEmpty();
    }

    private static double support(Given game, Terms terms) {
        return Support.of(
                        terms,
                        Standing.home(game.state(), "germany"),
                        game.state().setup().rules())
                .legitimacy();
    }
}
