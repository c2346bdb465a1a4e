package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.testing.Shipped;

/** What the shipped appeals, stakes and closure values must teach on the first day. */
class ScenarioLessonsTest {
    private static Clause gives(String giver, String beneficiary, String issue, int level) {
        return new Clause(giver, beneficiary, issue, level);
    }

    /** Points of support above what the parliament wants, in the mood of the first day. */
    private static double margin(String scenario, String seat, Clause... clauses) {
        GameSetup setup = Shipped.setup(scenario, 1);
        Constituency home = Standing.home(GameEngine.initial(setup), seat);
        List<String> parties = Arrays.stream(clauses)
                .flatMap(c -> List.of(c.giver(), c.beneficiary()).stream())
                .distinct()
                .toList();
        Terms terms = new Terms(parties, List.of(clauses), Form.BILATERAL, 4, Monitor.NONE, Reciprocity.SPECIFIC);
        return Support.of(terms, home, setup.rules()).total() - home.needed();
    }

    @Nested
    @DisplayName("Two Shores")
    class TwoShores {
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

    @Nested
    @DisplayName("The Aegean, 2015")
    class Aegean {
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
}
