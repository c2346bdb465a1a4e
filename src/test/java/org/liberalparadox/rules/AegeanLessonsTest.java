package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.Lessons.gives;
import static org.liberalparadox.rules.Lessons.margin;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;

/** What the appeals, stakes and closure values of the Aegean of 2015 must teach on the first day. */
class AegeanLessonsTest {
    private static final String ID = "aegean-2015";
    private final Clause coast = gives("turkiye", "germany", "border-control", 4);
    private final Clause returns = gives("turkiye", "germany", "readmission", 3);
    private final Clause money = gives("germany", "turkiye", "financial-package", 4);
    private final Clause visas = gives("germany", "turkiye", "visa-free", 2);
    private final Clause families = gives("germany", "turkiye", "resettlement", 2);

    @Test
    void thePackageOf2016PassesInBothStates() {
        assertThat(margin(ID, "germany", coast, returns, money, visas, families))
                .isGreaterThan(1);
        assertThat(margin(ID, "turkiye", coast, returns, money, visas, families))
                .isGreaterThan(1);
    }

    @Test
    void withoutMoneyAndVisasItFailsInTurkiye() {
        assertThat(margin(ID, "turkiye", coast, returns)).isNegative();
        assertThat(margin(ID, "turkiye", coast, returns, money)).isNegative();
    }

    @Test
    void aQuotaAloneFailsInHungaryAtEveryLevel() {
        for (int level = 1; level <= 5; level++) {
            assertThat(margin(ID, "hungary", gives("hungary", "greece", "relocation", level)))
                    .isNegative();
        }
    }

    @Test
    void relocationAloneFailsInGermanyAndPassesWithRegistration() {
        Clause share = gives("germany", "greece", "relocation", 3);
        Clause registration = gives("greece", "germany", "first-entry-registration", 4);
        Clause centres = gives("greece", "germany", "hotspots", 3);

        assertThat(margin(ID, "germany", share)).isNegative();
        assertThat(margin(ID, "germany", share, registration, centres)).isPositive();
        assertThat(margin(ID, "greece", share, registration, centres)).isPositive();
    }
}
