package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The test vector of F10: a hegemon and eight others with their shares of power and their thresholds. */
class CascadeTest {
    private static final List<String> SEATS = List.of("H", "A", "B", "C", "D", "E", "F", "G", "I");
    private static final double[] SHARES = {.35, .15, .12, .10, .08, .07, .06, .04, .03};
    private static final double[] THRESHOLDS = {0, .55, .60, .50, .45, .40, .30, .20, .60};

    private static TreeMap<String, Double> map(double... values) {
        TreeMap<String, Double> map = new TreeMap<>();
        for (int i = 0; i < SEATS.size(); i++) {
            map.put(SEATS.get(i), values[i]);
        }
        return map;
    }

    private static void leaves(String seat, double... left) {
        List<Double> steps = Cascade.after(seat, map(SHARES), map(THRESHOLDS));
        assertThat(steps).hasSize(left.length);
        for (int i = 0; i < left.length; i++) {
            assertThat(steps.get(i)).isCloseTo(left[i], within(1e-9));
        }
    }

    @Test
    void aHegemonsExitEndsTheRegimeStepByStep() {
        leaves("H", .65, .38, .10, 0);
    }

    @Test
    void theExitOfASmallerMemberStaysAlone() {
        leaves("A", .85);
        leaves("I", .97);
    }

    @Test
    void withLowThresholdsAGroupCarriesOnWithoutTheHegemon() {
        double[] low = {.3, .3, .3, .3, .3, .3, .3, .3, .3};
        assertThat(Cascade.after("H", map(SHARES), map(low))).hasSize(1);
    }
}
