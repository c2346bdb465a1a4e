package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.RegimeState;

/** Payoffs of a first state, from the model itself (F13, P15). */
class FirstEntryTest {
    private static final List<String> UNION = List.of("germany", "sweden", "greece", "hungary", "italy");

    /** What Greece gains by waving people through, at so many times the people in flight of 2015. */
    private static double temptation(double inFlight, boolean key) {
        return payoff(inFlight, key, GateStance.WAVE_THROUGH) - payoff(inFlight, key, GateStance.HOLD);
    }

    private static double payoff(double inFlight, boolean key, GateStance gate) {
        Years year = Years.aegean().inFlight(inFlight).policy("greece", p -> at(p, gate));
        return (key ? year.regime("solidarity", SharingKey.EU_2015, UNION, Norm.RELOCATION_KEY) : year)
                .reckon()
                .payoff("greece");
    }

    private static Policy at(Policy p, GateStance gate) {
        return new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), p.hostFunding(), gate);
    }

    @Test
    void belowTheThresholdRegisteringIsTheBestReplyAboveItWavingThrough() {
        assertThat(temptation(0.05, false)).isNegative();
        assertThat(temptation(0.2, false)).isNegative();
        assertThat(temptation(0.5, false)).isPositive();
        assertThat(temptation(1, false)).isPositive();
    }

    @Test
    void aSolidarityShareRaisesTheThreshold() {
        assertThat(temptation(0.5, true)).isNegative();
        assertThat(temptation(1, true)).isLessThan(temptation(1, false) / 2);
    }

    @Test
    void whoWavesThroughPaysWithItsClubAndOnlyThere() {
        Years.Reckoned waved = Years.aegean()
                .policy("greece", p -> at(p, GateStance.WAVE_THROUGH))
                .policy("turkiye", p -> at(p, GateStance.WAVE_THROUGH))
                .reckon();
        assertThat(waved.points("greece", Factor.ECONOMY, "club-penalty")).isEqualTo(-0.5);
        assertThat(waved.points("turkiye", Factor.ECONOMY, "club-penalty")).isZero();
        assertThat(Years.aegean().reckon().points("greece", Factor.ECONOMY, "club-penalty"))
                .isZero();
    }

    @Test
    void firstEntryLoadsTheFrontierAndNothingFallsOnItWithoutTheRule() {
        Years.Reckoned without = Years.aegean()
                .with(s -> s.with(d -> d.regimes = d.regimes.stream()
                        .map(r -> r.has(Norm.FIRST_ENTRY) ? r.withCollapse() : r)
                        .toList()))
                .reckon();
        assertThat(Years.aegean().reckon().points("greece", Factor.ECONOMY, "first-entry"))
                .isBetween(-2.5, -1.5);
        assertThat(without.points("greece", Factor.ECONOMY, "first-entry")).isZero();
    }

    @Test
    void theClubPenaltyFollowsTheStrengthOfTheClub() {
        Years.Reckoned weak = Years.aegean()
                .with(s -> s.with(d -> d.regimes = d.regimes.stream()
                        .map(r -> r.has(Norm.POOLED_BORDER) ? r.withStrength(26) : r)
                        .map(RegimeState.class::cast)
                        .toList()))
                .policy("greece", p -> at(p, GateStance.WAVE_THROUGH))
                .reckon();
        assertThat(weak.points("greece", Factor.ECONOMY, "club-penalty")).isEqualTo(-0.2);
    }
}
