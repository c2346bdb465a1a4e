package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.PackageSpace;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.analysis.WinSet;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** Ties between states grow with what is kept, fade with what lapses, and shrink when the tide turns (C01, X04). */
class InterdependenceTest {
    private static final String US = "united-states";
    private static final String MEXICO = "mexico";

    private static GameState start(String... changes) {
        return Given.setup(Shipped.setup("rio-grande", 1, changes)).state();
    }

    /** Market access promised by the United States, kept for so many years that ended so many years ago. */
    private static GameState traded(int kept, int ago) {
        List<Obligation.Entry> record = new ArrayList<>();
        for (int year = 1; year <= kept; year++) {
            record.add(new Obligation.Entry(year, true, false));
        }
        Obligation promise = new Obligation(
                1,
                1,
                new Clause(US, MEXICO, "market-access", 5),
                List.of(MEXICO),
                1,
                kept,
                Monitor.NONE,
                Reciprocity.SPECIFIC,
                null,
                Obligation.Status.FULFILLED,
                record);
        return start().with(d -> {
            d.round = kept + ago + 1;
            d.obligations = List.of(promise);
        });
    }

    private static double change(GameState state) {
        return Interdependence.of(state, US).get(MEXICO).change();
    }

    @Test
    void nothingHasChangedWhenTheGameBegins() {
        GameState state = start();
        assertThat(change(state)).isZero();
        assertThat(Interdependence.world(state)).isEqualTo(1);
        assertThat(Interdependence.of(state, US).get(MEXICO).now()).isBetween(0.1, 0.9);
    }

    @Test
    void aPromiseOfTradeTiesByTheYearAndItsTraceFades() {
        double one = change(traded(1, 0));
        double four = change(traded(4, 0));
        assertThat(one).isPositive();
        assertThat(four).isGreaterThan(1.5 * one);
        int half = (int) start().setup().rules().model().ties().halfLife();
        assertThat(change(traded(4, half))).isCloseTo(four / 2, within(1e-9));
    }

    @Test
    void tiesHoldBothWays() {
        GameState state = traded(3, 0);
        assertThat(Interdependence.of(state, MEXICO).get(US))
                .isEqualTo(Interdependence.of(state, US).get(MEXICO));
    }

    @Test
    void aPromiseSeenBrokenTiesNobody() {
        GameState kept = traded(2, 0);
        Obligation o = kept.obligations().getFirst();
        GameState broken = kept.with(d -> d.obligations = List.of(o.withRecord(o.record().stream()
                .map(e -> new Obligation.Entry(e.round(), false, true))
                .toList())));
        assertThat(change(broken)).isZero();
    }

    @Test
    void aRegimeThatEndsTakesTiesFromEverybody() {
        GameState aegean = Given.scenario("aegean-2015").state();
        GameState after = aegean.with(d -> d.regimes =
                aegean.regimes().stream().map(RegimeState::withCollapse).toList());
        assertThat(Interdependence.world(after)).isLessThan(1);
        assertThat(Interdependence.points(after, "germany").values()).allMatch(p -> p < 0);
        assertThat(Horizon.discountFactor(after, "germany")).isLessThan(Horizon.discountFactor(aegean, "germany"));
    }

    @Test
    void aTariffThreatTurnsTheTideForATime() {
        GameState state = start();
        ActiveCrisis threat = new ActiveCrisis(
                1,
                "tariff-threat",
                1,
                Phase.NEWS,
                ActiveCrisis.Entry.INJECTED,
                List.of(MEXICO),
                new TreeMap<>(),
                List.of());
        double fresh = Interdependence.world(state.with(d -> d.crises = List.of(threat)));
        double later = Interdependence.world(state.with(d -> {
            d.crises = List.of(threat);
            d.round = 5;
        }));
        assertThat(fresh).isLessThan(1);
        assertThat(later).isBetween(fresh, 1.0).isNotEqualTo(fresh).isNotEqualTo(1.0);
    }

    @Test
    void whoIsTiedLosesMoreByNoAgreementAndTheWinSetCountsItExactly() {
        GameState before = traded(4, 30);
        GameState after = traded(4, 0);
        Constituency apart = Standing.home(before, US);
        Constituency tied = Standing.home(after, US);
        Terms terms = new Terms(
                List.of(US, MEXICO),
                List.of(new Clause(US, MEXICO, "labour-visas", 2)),
                Form.BILATERAL,
                4,
                Monitor.NONE,
                Reciprocity.SPECIFIC);
        var rules = after.setup().rules();
        double gain = Support.of(terms, tied, rules).total()
                - Support.of(terms, apart, rules).total();
        assertThat(gain).isCloseTo(rules.model().ties().worth() * (change(after) - change(before)), within(1e-9));
        PackageSpace space = PackageSpace.of(rules, after.setup().scenario(), US, MEXICO, 1024, 1);
        int carried = 0;
        for (int p = 0; p < space.size(); p++) {
            carried += Support.of(space.terms(p), tied, rules).total() >= tied.needed() ? 1 : 0;
        }
        assertThat(WinSet.share(tied, space)).isCloseTo((double) carried / space.size(), within(0.002));
        assertThat(WinSet.share(tied, space)).isGreaterThan(WinSet.share(apart, space));
    }
}
