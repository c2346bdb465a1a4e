package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.Lessons.gives;
import static org.liberalparadox.rules.Lessons.margin;
import static org.liberalparadox.rules.Lessons.passed;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.testing.Shipped;

/** What the appeals, stakes and closure values of the Andaman Sea of 2017 must teach on the first day. */
class AndamanLessonsTest {
    private static final String ID = "andaman";
    private final Clause strait = gives("indonesia", "malaysia", "border-control", 2);
    private final Clause returns = gives("indonesia", "malaysia", "readmission", 2);
    private final Clause numbers = gives("malaysia", "indonesia", "labour-visas", 3);
    private final Clause rights = gives("malaysia", "indonesia", "protection-abroad", 3);

    @Test
    void neitherNumbersNorRightsPassAloneInMalaysia() {
        for (int level = 1; level <= 5; level++) {
            assertThat(margin(ID, "malaysia", gives("malaysia", "indonesia", "labour-visas", level)))
                    .isNegative();
            assertThat(margin(ID, "malaysia", gives("malaysia", "indonesia", "protection-abroad", level)))
                    .isNegative();
        }
    }

    @Test
    void numbersDoNotBuyTheStraitUntilRightsStandBesideThem() {
        assertThat(margin(ID, "malaysia", strait, returns, numbers)).isPositive();
        assertThat(margin(ID, "indonesia", strait, returns, numbers)).isNegative();
        assertThat(margin(ID, "malaysia", strait, returns, numbers, rights)).isGreaterThan(1);
        assertThat(margin(ID, "indonesia", strait, returns, numbers, rights)).isGreaterThan(1);
    }

    @Test
    void aSenderThatAsksForNumbersOnlyUndersellsTheOther() {
        Clause cheap = gives("bangladesh", "malaysia", "readmission", 2);
        Clause visas = gives("malaysia", "bangladesh", "labour-visas", 3);

        assertThat(margin(ID, "bangladesh", cheap, visas)).isPositive();
        assertThat(margin(ID, "indonesia", returns, numbers)).isNegative();
    }

    @Test
    void whoTakesNobodyPaysForTheCampOnlyWhereItBuysOrder() {
        Clause money = gives("singapore", "bangladesh", "financial-package", 2);
        Clause order = gives("bangladesh", "singapore", "hotspots", 3);
        Clause talk = gives("bangladesh", "singapore", "consultative-process", 3);

        assertThat(margin(ID, "singapore", money)).isNegative();
        assertThat(margin(ID, "singapore", money, talk)).isNegative();
        assertThat(margin(ID, "singapore", money, order, talk)).isPositive();
        assertThat(margin(ID, "bangladesh", money, order, talk)).isPositive();
    }

    @Test
    void nobodyAtTheTableCanResettle() {
        GameSetup setup = Shipped.setup(ID, 1);
        Issue resettlement = setup.rules().issue("resettlement");
        assertThat(setup.scenario().seats()).noneMatch(s -> Promise.canGive(resettlement, s.role(), s.asylum()));
    }

    @Test
    void twoThirdsOfAMillionPeopleCrossTheRiverInTheFirstYear() {
        assertThat(passed(ID, 1, "rakhine", "bangladesh")).isBetween(600_000L, 710_000L);
        assertThat(passed(ID, 2, "rakhine", "bangladesh")).isLessThan(20_000L);
    }
}
