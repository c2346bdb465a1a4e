package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Era;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** Another time, another politics at home: the coalition, the horizon before polls, how long shocks are felt (V07). */
class EraTest {
    private static GameSetup in(Era era) {
        return Shipped.setup("aegean-2015", 1, "era=" + era);
    }

    private static double rightsAndMarkets(Era era) {
        Factors rest = MoodRule.coalition(
                new Factors(0.25, 0.25, 0.25, 0.25), 0.6, in(era).rules().model());
        return rest.economy() + rest.rights();
    }

    @Test
    void theSamePolarisationBreaksTheCoalitionLaterInTheColdWar() {
        assertThat(rightsAndMarkets(Era.COLD_WAR)).isEqualTo(0.5);
        assertThat(rightsAndMarkets(Era.LIBERAL)).isLessThan(0.5);
        assertThat(rightsAndMarkets(Era.AFTER_2001)).isLessThan(rightsAndMarkets(Era.LIBERAL));
    }

    @Test
    void pollsShortenTheHorizonMoreInLaterTimes() {
        assertThat(electionCost(Era.AFTER_2001)).isGreaterThan(electionCost(Era.COLD_WAR));
    }

    /** What the nearest election takes from a horizon. */
    private static double electionCost(Era era) {
        var state = Given.setup(in(era)).state();
        var seat = state.setup().scenario().seats().stream()
                .filter(s -> s.liberal() && !s.elections().isEmpty())
                .findFirst()
                .orElseThrow();
        int poll = seat.elections().getFirst();
        double far = Horizon.discountFactor(state.with(d -> d.round = poll + 1), seat.id());
        double near = Horizon.discountFactor(state.with(d -> d.round = poll), seat.id());
        return far - near;
    }

    @Test
    void aScenarioThatNamesNoneKeepsTheModelsOwnValues() {
        assertThat(Shipped.setup("aegean-2015", 1).rules().model())
                .isEqualTo(in(Era.OWN).rules().model());
    }
}
