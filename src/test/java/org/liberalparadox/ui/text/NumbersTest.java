package org.liberalparadox.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void writesTheTrueMinusSign() {
        assertThat(Numbers.signed(-4.1)).isEqualTo("−4.1");
        assertThat(Numbers.margin(-4)).isEqualTo("−4.0");
        assertThat(Numbers.whole(-0.2)).isEqualTo("0");
    }

    @Test
    void writesGainsWithTheirSign() {
        assertThat(Numbers.signed(19)).isEqualTo("+19");
        assertThat(Numbers.margin(1.84)).isEqualTo("+1.8");
        assertThat(Numbers.effect(0.5)).isEqualTo("+0.5");
        assertThat(Numbers.effect(12.6)).isEqualTo("+13");
    }

    @Test
    void setsAThinSpaceBeforeThePercentSign() {
        assertThat(Numbers.percent(0.234)).isEqualTo("23\u202f%");
    }

    @Test
    void shortensPeopleToThousandsAndMillions() {
        assertThat(Numbers.people(2_541_000)).isEqualTo("2.54m");
        assertThat(Numbers.people(312_400)).isEqualTo("312k");
        assertThat(Numbers.people(3_771)).isEqualTo("3,771");
        assertThat(Numbers.people(840)).isEqualTo("840");
    }

    @Test
    void roundsPeopleInSentences() {
        assertThat(Numbers.peopleInWords(312_400)).isEqualTo("312,000");
        assertThat(Numbers.peopleInWords(3_771)).isEqualTo("3,771");
    }

    @Test
    void writesBeliefWithoutTheZero() {
        assertThat(Numbers.belief(0.48)).isEqualTo(".48");
        assertThat(Numbers.belief(-0.2)).isEqualTo("−.20");
    }

    @Test
    void pointsUpAndDown() {
        assertThat(Numbers.arrow(2)).isEqualTo("▲");
        assertThat(Numbers.arrow(-2)).isEqualTo("▼");
        assertThat(Numbers.arrow(0.2)).isEqualTo("▬");
    }
}
