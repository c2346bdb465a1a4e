package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.Lessons.gives;
import static org.liberalparadox.rules.Lessons.margin;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;

/** What the appeals, stakes and closure values of Two Shores must teach on the first day. */
class TwoShoresLessonsTest {
    private static final String ID = "two-shores";
    private final Clause coast = gives("southland", "northland", "border-control", 3);
    private final Clause returns = gives("southland", "northland", "readmission", 2);
    private final Clause visas = gives("northland", "southland", "labour-visas", 3);
    private final Clause money = gives("northland", "southland", "financial-package", 3);

    @Test
    void controlAlonePassesInTheNorthAndFailsInTheSouth() {
        assertThat(margin(ID, "northland", coast, returns)).isPositive();
        assertThat(margin(ID, "southland", coast, returns)).isNegative();
    }

    @Test
    void labourAlonePassesInTheSouthAndFailsInTheNorthAtEveryLevel() {
        for (int level = 1; level <= 5; level++) {
            Clause only = gives("northland", "southland", "labour-visas", level);
            assertThat(margin(ID, "northland", only)).isNegative();
        }
        assertThat(margin(ID, "southland", visas)).isPositive();
    }

    @Test
    void theLinkedPackagePassesOnBothShores() {
        assertThat(margin(ID, "northland", coast, returns, visas, money)).isGreaterThan(1);
        assertThat(margin(ID, "southland", coast, returns, visas, money)).isGreaterThan(1);
    }
}
