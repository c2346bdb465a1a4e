package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** Promises kept and taken for broken (F4), and linkages that come apart (F7). */
class UnderstandingTest {
    private static Terms terms(Reciprocity reciprocity, Clause... clauses) {
        return new Terms(
                List.of("northland", "southland"), List.of(clauses), Form.BILATERAL, 4, Monitor.NONE, reciprocity);
    }

    private static final Clause[] LOGROLL = {
        new Clause("southland", "northland", "border-control", 3),
        new Clause("northland", "southland", "financial-package", 3),
        new Clause("northland", "southland", "visa-free", 3)
    };

    private static Given reckoned(Terms terms, String... sets) {
        Given game = Given.setup(Shipped.setup("two-shores", 1, sets))
                .signed(terms)
                .endPhase()
                .endPhase();
        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.IN_FORCE);
        return game.endPhase();
    }

    private static final String[] NOISY = {
        "model.noise.none=1",
        "model.noise.consulted=1",
        "model.noise.watched=0",
        "model.ratification.swing=0",
        "model.ratification.caution=0",
        "model.ratification.polarisationWeight=0"
    };

    @Test
    void aMisunderstandingCostsTrustAndUnderSpecificReciprocityWhatIsOwed() {
        Given game = reckoned(terms(Reciprocity.SPECIFIC, LOGROLL), NOISY);

        assertThat(game.events(GameEvent.ObligationMisread.class)).isNotEmpty();
        assertThat(game.state().obligations().stream().filter(o -> o.status() == Obligation.Status.LAPSED))
                .isNotEmpty();
    }

    @Test
    void underDiffuseReciprocityNothingLapses() {
        Given game = reckoned(terms(Reciprocity.DIFFUSE, LOGROLL), NOISY);

        assertThat(game.events(GameEvent.ObligationMisread.class)).isNotEmpty();
        assertThat(game.state().obligations()).allMatch(o -> o.status() == Obligation.Status.IN_FORCE);
    }

    @Test
    void whoIsWatchedIsNotMisunderstood() {
        Terms watched = new Terms(
                List.of("northland", "southland"),
                List.of(LOGROLL),
                Form.BILATERAL,
                4,
                Monitor.UNHCR,
                Reciprocity.SPECIFIC);
        assertThat(reckoned(watched, NOISY).events(GameEvent.ObligationMisread.class))
                .isEmpty();
    }

    @Test
    void relatedIssuesHoldLongerThanUnrelatedOnes() {
        var rules = Shipped.setup("two-shores", 1).rules();
        assertThat(Linkages.kind(terms(Reciprocity.SPECIFIC, LOGROLL), rules)).isEqualTo(Linkages.Kind.SUBSTANTIVE);
        assertThat(Linkages.kind(
                        terms(
                                Reciprocity.SPECIFIC,
                                new Clause("southland", "northland", "readmission", 2),
                                new Clause("northland", "southland", "debt-relief", 2)),
                        rules))
                .isEqualTo(Linkages.Kind.TACTICAL);
        assertThat(Linkages.kind(terms(Reciprocity.SPECIFIC, LOGROLL[0]), rules))
                .isEqualTo(Linkages.Kind.NONE);
        var model = rules.model();
        assertThat(Linkages.durability(Linkages.Kind.TACTICAL, model))
                .isLessThan(Linkages.durability(Linkages.Kind.FRAGMENTED, model));
        assertThat(Linkages.durability(Linkages.Kind.FRAGMENTED, model))
                .isLessThan(Linkages.durability(Linkages.Kind.SUBSTANTIVE, model));
    }
}
