package org.liberalparadox.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    /** Student's table as printed in textbooks. */
    @ParameterizedTest
    @CsvSource({"1, 12.706", "2, 4.303", "3, 3.182", "4, 2.776", "9, 2.262", "29, 2.045", "120, 1.980"})
    void knowsStudentsTable(int degrees, double table) {
        assertThat(Estimate.student(degrees)).isCloseTo(table, within(table * 0.0015));
    }

    @Test
    void theIntervalLiesRoundTheMean() {
        Estimate estimate = Estimate.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        assertThat(estimate).isNotNull();
        assertThat(estimate.mean()).isEqualTo(3);
        assertThat(estimate.low()).isCloseTo(3 - 2.776 * Math.sqrt(2.5 / 5), within(0.002));
        assertThat(estimate.high()).isCloseTo(3 + 2.776 * Math.sqrt(2.5 / 5), within(0.002));
    }

    @Test
    void oneValueHasNoSpreadAndNoValueNoMean() {
        assertThat(Estimate.of(List.of(7.0))).isEqualTo(new Estimate(7, null, null, 1));
        assertThat(Estimate.of(List.of())).isNull();
    }

    @Test
    void endsWhereNoValueCanLie() {
        Estimate share = Estimate.of(List.of(0.5, 1.0, 1.0));
        assertThat(share).isNotNull();
        assertThat(share.within(0, 1).high()).isEqualTo(1);
        assertThat(share.within(0.9, 1).low()).isEqualTo(0.9);
    }
}
