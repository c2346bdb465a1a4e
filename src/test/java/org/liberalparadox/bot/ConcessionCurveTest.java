package org.liberalparadox.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.testing.Shipped;

class ConcessionCurveTest {
    private static final double BEST = 10;

    @Test
    void asksForItsAspirationFirst() {
        assertThat(curve("reciprocator").target(BEST, 0)).isCloseTo(7, within(1e-9));
    }

    @Test
    void concedesWithTimeButNeverBelowTheFloor() {
        ConcessionCurve curve = curve("generous");
        double last = Double.MAX_VALUE;
        for (double time = 0; time <= 1; time += 0.1) {
            double target = curve.target(BEST, time);
            assertThat(target).isLessThanOrEqualTo(last).isPositive();
            last = target;
        }
    }

    @Test
    void aBoulwareHoldsOutLongerThanAConceder() {
        assertThat(curve("hardliner").target(BEST, 0.5) / curve("hardliner").target(BEST, 0))
                .isGreaterThan(
                        curve("generous").target(BEST, 0.5) / curve("generous").target(BEST, 0));
    }

    @Test
    void refusalsSpeedUpTheClock() {
        assertThat(curve("generous").time(2, 8, 3))
                .isGreaterThan(curve("generous").time(2, 8, 0));
        assertThat(curve("generous").time(8, 8, 9)).isEqualTo(1);
    }

    private static ConcessionCurve curve(String strategy) {
        Rules rules = Shipped.setup("two-shores", 1).rules();
        return new ConcessionCurve(
                rules.bot(strategy), rules.model().negotiation().bargaining());
    }
}
