package org.liberalparadox.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.rule.ClauseRule;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Injection;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

class PackageSpaceTest {
    private final GameSetup setup = Shipped.setup("aegean-2015", 1);
    private final GameState talks = Given.setup(setup).in(Phase.TALKS).state();
    private final PackageSpace space = setup.analyst().space("germany", "turkiye");

    @Test
    void everySampledPackageCouldBeSigned() {
        for (int p = 0; p < space.size(); p++) {
            Terms terms = space.terms(p);
            assertThat(terms.clauses()).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
            for (Clause clause : terms.clauses()) {
                assertThat(ClauseRule.check(clause, terms.parties(), setup.rules(), setup.scenario()))
                        .isEmpty();
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSamePackages() {
        PackageSpace again =
                PackageSpace.of(setup.rules(), setup.scenario(), "germany", "turkiye", 64, PackageSpace.DEFAULT_SEED);
        for (int p = 0; p < again.size(); p++) {
            assertThat(again.terms(p)).isEqualTo(space.terms(p));
        }
    }

    @Test
    void aWinSetIsWhatTheParliamentWouldCarryOneByOne() {
        Constituency home = home("germany", talks);
        long carried = 0;
        for (int p = 0; p < space.size(); p++) {
            carried += Support.of(space.terms(p), home, setup.rules()).total() >= home.needed() ? 1 : 0;
        }
        assertThat(WinSet.share(home, space)).isCloseTo((double) carried / space.size(), within(0.001));
    }

    @Test
    void linkageWidensTheBargainingZone() {
        Zopa zopa = setup.analyst().zopa(home("germany", talks), home("turkiye", talks));
        assertThat(zopa.share()).isGreaterThan(zopa.shareWithoutLinkage());
        assertThat(zopa.best()).isNotNull();
    }

    @Test
    void aTerrorShockShrinksTheWinSet() {
        GameState shocked = Situations.talks(setup, List.of(new Injection(1, "terror-shock", List.of("germany"))));
        double before = WinSet.share(home("germany", talks), space);
        double after = WinSet.share(home("germany", shocked), space);
        assertThat(after).isLessThan(before);
    }

    @Test
    void noPackageBeatsAPointOfTheFrontier() {
        Constituency germany = home("germany", talks);
        Constituency turkiye = home("turkiye", talks);
        Frontier frontier = setup.analyst().frontier(germany, turkiye);
        List<Offer> points = frontier.points();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).first()).isLessThan(points.get(i - 1).first());
            assertThat(points.get(i).second()).isGreaterThan(points.get(i - 1).second());
        }
        Offer nash = frontier.nash();
        assertThat(nash).isNotNull();
        for (Offer offer : points) {
            assertThat(offer.nashProduct()).isLessThanOrEqualTo(nash == null ? 0 : nash.nashProduct());
        }
    }

    @Test
    void aMarginIsSupportBeyondWhatIsNeeded() {
        Constituency germany = home("germany", talks);
        Constituency turkiye = home("turkiye", talks);
        Offer nash = setup.analyst().frontier(germany, turkiye).nash();
        assertThat(nash).isNotNull();
        if (nash != null) {
            Terms terms = Given.terms("germany", "turkiye", nash.clauses().toArray(Clause[]::new));
            double margin = Support.of(terms, germany, setup.rules()).total() - germany.needed();
            assertThat(nash.first()).isCloseTo(margin, within(1e-4));
        }
    }

    private Constituency home(String seat, GameState state) {
        return Constituency.of(
                setup.scenario().seat(seat),
                state.seat(seat),
                Climate.CALM,
                setup.rules().model());
    }
}
