package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Fixtures.Game;

class ForecastsTest {
    private final GameState talks = Game.begin().endOfPhase().state();

    @Test
    void theFactionsAddUpToTheSupport() {
        Forecast forecast = Forecasts.of(talks, NORTH, Fixtures.logroll());
        double sum = 0;
        for (Forecast.Faction faction : forecast.factions()) {
            sum += faction.weight() * faction.net();
            assertThat(faction.pro() + faction.con()).isCloseTo(faction.net(), within(1e-9));
        }
        assertThat(sum + forecast.cover() - forecast.sovereignty()).isCloseTo(forecast.support(), within(0.006));
    }

    @Test
    void linkageBringsInAPartnerThatMigrationAloneLeavesOut() {
        Forecast.Draft draft = Forecasts.draft(talks, NORTH, Fixtures.logroll());

        assertThat(draft.refused()).isNull();
        assertThat(draft.linkage()).isNotNull();
        assertThat(draft.linkage().partners().getFirst().alone()).isNegative();
        assertThat(draft.linkage().partners().getFirst().with()).isPositive();
        assertThat(draft.hints()).extracting(Forecast.Hint::key).contains("linkage-buys");
    }

    @Test
    void thePlotKnowsThePartnerFromOutsideAndPutsThePackageWhereTheForecastsAre() {
        Forecast.Draft draft =
                Forecasts.draft(talks, NORTH, Fixtures.logroll(), partner -> Room.seenBy(talks, NORTH, partner));

        Forecast.Plot plot = draft.plot();
        assertThat(plot).isNotNull();
        assertThat(plot.here().first()).isEqualTo(draft.mine().margin());
        assertThat(plot.here().second()).isEqualTo(draft.partners().getFirst().margin());
        assertThat(plot.alone().second())
                .isEqualTo(draft.linkage().partners().getFirst().alone());
        assertThat(plot.room().frontier()).isSortedAccordingTo((a, b) -> Double.compare(a.first(), b.first()));
        assertThat(plot.room().second()).isEqualTo(SOUTH);
    }

    @Test
    void saysWhyADraftCannotBeSent() {
        Forecast.Draft draft = Forecasts.draft(
                talks, NORTH, Fixtures.terms(Monitor.NONE, new Clause(NORTH, SOUTH, "no-such-issue", 1)));

        assertThat(draft.refused()).isEqualTo("UnknownIssue");
        assertThat(draft.refusedArgs()).containsExactly("no-such-issue");
    }

    @Test
    void theAdviserFindsTheChangeThatCarriesAPackageAtHome() {
        Forecast.Draft draft =
                Forecasts.draft(talks, NORTH, Fixtures.terms(Monitor.NONE, new Clause(NORTH, SOUTH, "visas", 3)));

        assertThat(draft.mine().carried()).isFalse();
        assertThat(draft.hints()).extracting(Forecast.Hint::key).startsWith("rejects");
        Forecast.Hint change = draft.hints().getLast();
        assertThat(change.key()).isIn("add", "link", "lower", "raise", "watch");
        assertThat(Double.parseDouble(change.args().get(4))).isGreaterThanOrEqualTo(0);
    }

    @Test
    void aPartnersChanceLiesWithinItsRange() {
        for (Forecast.Estimate e :
                Forecasts.draft(talks, NORTH, Fixtures.logroll()).partners()) {
            assertThat(e.low()).isLessThan(e.chance());
            assertThat(e.chance()).isLessThan(e.high());
        }
        assertThat(Normal.cdf(0, 2)).isCloseTo(0.5, within(1e-6));
        assertThat(Normal.cdf(1.96, 1)).isCloseTo(0.975, within(1e-4));
    }

    @Test
    void onlyWhoLiesOnTheWayCanGuardIt() {
        List<Forecast.ClauseOption> options = Forecasts.clauses(talks, NORTH, List.of(NORTH, SOUTH));

        assertThat(options)
                .filteredOn(o -> o.issue().equals("guard") && o.allowed())
                .extracting(Forecast.ClauseOption::giver)
                .containsExactly(SOUTH);
        assertThat(options)
                .filteredOn(o -> o.issue().equals("guard") && !o.allowed())
                .extracting(Forecast.ClauseOption::reason)
                .containsExactly("CannotGive");
    }

    @Test
    void ordersAreForecastWithAndWithoutThePartnersWord() {
        GameState policy =
                Game.begin().endOfPhase().deal(NORTH, SOUTH, Fixtures.logroll()).state();
        OrdersForecast forecast = OrdersForecasts.of(
                policy, NORTH, new Orders(new Policy(3, 2, 1, 0, GateStance.HOLD), List.of(1), List.of()));

        assertThat(forecast.refused()).isNull();
        assertThat(forecast.promises()).isEqualTo(2);
        assertThat(forecast.kept()).isEqualTo(1);
        assertThat(forecast.doubtful()).isEqualTo(SOUTH);
        assertThat(forecast.contractIfBroken()).isLessThanOrEqualTo(forecast.contractIfKept());
        assertThat(forecast.levers().getFirst().effect().security()).isPositive();
    }
}
