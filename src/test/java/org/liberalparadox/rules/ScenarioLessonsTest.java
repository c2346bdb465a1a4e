package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.rule.Cascade;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.testing.Given;
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

    /** People who pass from one place to another in a round while governments keep the policies of the start and sign nothing. */
    private static long passed(String scenario, int round, String from, String to) {
        GameState end = Situations.until(Shipped.setup(scenario, 1).withSeed(1, 3), List.of(), round + 1, Phase.NEWS);
        return end.flows().stream()
                .filter(f -> f.round() == round)
                .flatMap(f -> f.passages().stream())
                .filter(p -> p.from().equals(from) && p.to().equals(to))
                .mapToLong(Passage::people)
                .sum();
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

    @Nested
    @DisplayName("The Andaman Sea, 2017")
    class Andaman {
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
            assertThat(margin(ID, "indonesia", strait, returns, numbers, rights))
                    .isGreaterThan(1);
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

    @Nested
    @DisplayName("The Global Compact, 2018")
    class GlobalCompact {
        private static final String ID = "global-compact";
        private final Clause way = gives("mexico", "united-states", "border-control", 3);
        private final Clause visas = gives("united-states", "mexico", "labour-visas", 2);
        private final Clause trade = gives("united-states", "mexico", "market-access", 2);

        @Test
        void controlAloneFailsInMexicoAndVisasAloneFailInTheUnitedStates() {
            assertThat(margin(ID, "mexico", way)).isNegative();
            assertThat(margin(ID, "united-states", visas)).isNegative();
            assertThat(margin(ID, "united-states", way, visas, trade)).isGreaterThan(1);
            assertThat(margin(ID, "mexico", way, visas, trade)).isGreaterThan(1);
        }

        @Test
        void aPledgeToAHostFailsInGermanyAtEveryLevelThatMatters() {
            for (int level = 2; level <= 5; level++) {
                assertThat(margin(ID, "germany", gives("germany", "uganda", "unhcr-funding", level)))
                        .isNegative();
            }
        }

        @Test
        void withoutTheLargestStateTheOthersFollowOneByOneAndThreeCarryOn() {
            List<Double> left = left(Map.of());
            assertThat(left).hasSize(5);
            assertThat(left.getLast()).isBetween(0.2, 0.3);
        }

        @Test
        void theSmallStateThatPledgesToStayHoldsTheChain() {
            assertThat(left(Map.of("hungary", 0.0))).hasSize(1);
        }

        /** Shares of power left in the refugee regime, step by step, once the United States have gone. */
        private static List<Double> left(Map<String, Double> pledges) {
            Scenario scenario = Shipped.setup(ID, 1).scenario();
            RegimeDefinition regime = scenario.regimes().getFirst();
            TreeMap<String, Double> thresholds = new TreeMap<>(regime.thresholds());
            thresholds.putAll(pledges);
            double all = regime.seats().stream()
                    .mapToDouble(s -> scenario.seat(s).power())
                    .sum();
            TreeMap<String, Double> shares = new TreeMap<>();
            regime.seats().forEach(s -> shares.put(s, scenario.seat(s).power() / all));
            return Cascade.after("united-states", shares, thresholds);
        }

        @Test
        void threeQuartersOfAMillionPeopleWalkToColombiaInTheFirstYear() {
            assertThat(passed(ID, 1, "venezuela", "colombia")).isBetween(700_000L, 850_000L);
        }
    }

    @Nested
    @DisplayName("Rio Grande, 2023")
    class RioGrande {
        private static final String ID = "rio-grande";
        private final Clause doors = gives("mexico", "united-states", "border-control", 3);
        private final Clause returns = gives("mexico", "united-states", "readmission", 2);
        private final Clause trade = gives("united-states", "mexico", "market-access", 4);
        private final Clause visas = gives("united-states", "mexico", "labour-visas", 3);

        @Test
        void aLabourDealAloneIsADeadlockForTheUnitedStatesWithEverySender() {
            for (String sender : List.of("mexico", "northern-central-america", "colombia")) {
                for (int level = 1; level <= 5; level++) {
                    assertThat(margin(ID, "united-states", gives("united-states", sender, "labour-visas", level)))
                            .isNegative();
                }
            }
        }

        @Test
        void mexicoGuardsForTradeAndVisasTogetherAndForNeitherAlone() {
            assertThat(margin(ID, "united-states", doors, returns)).isPositive();
            assertThat(margin(ID, "mexico", doors, returns)).isNegative();
            assertThat(margin(ID, "mexico", doors, returns, trade)).isNegative();
            assertThat(margin(ID, "mexico", doors, returns, visas)).isNegative();
            assertThat(margin(ID, "mexico", doors, returns, trade, visas)).isGreaterThan(1);
            assertThat(margin(ID, "united-states", doors, returns, trade, visas))
                    .isGreaterThan(1);
        }

        @Test
        void statusForThoseThereBuysReturnsOnlyTogetherWithWork() {
            Clause status = gives("united-states", "northern-central-america", "status-path", 2);
            Clause work = gives("united-states", "northern-central-america", "labour-visas", 3);
            Clause flights = gives("northern-central-america", "united-states", "readmission", 3);
            Clause guards = gives("northern-central-america", "united-states", "border-control", 2);

            assertThat(margin(ID, "northern-central-america", status, flights)).isNegative();
            assertThat(margin(ID, "united-states", status)).isNegative();
            assertThat(margin(ID, "united-states", status, work, flights, guards))
                    .isPositive();
            assertThat(margin(ID, "northern-central-america", status, work, flights, guards))
                    .isPositive();
        }

        @Test
        void someFourHundredThousandPeopleWalkThroughTheJungleWhileNobodyHasAgreedAnything() {
            GameState year = Given.scenario(ID).in(Phase.POLICY).endPhase().state();
            long walked = year.flows().stream()
                    .flatMap(f -> f.passages().stream())
                    .filter(p -> p.from().equals("colombia") && p.to().equals("isthmus"))
                    .mapToLong(Passage::people)
                    .sum();
            assertThat(walked).isBetween(330_000L, 430_000L);
        }
    }

    @Nested
    @DisplayName("Ukraine, 2022")
    class Ukraine {
        private static final String ID = "ukraine-2022";
        private final Clause money = gives("germany", "hungary", "financial-package", 3);
        private final Clause brakeOff = gives("hungary", "ukraine", "accession-track", 2);
        private final Clause courts = gives("hungary", "germany", "dispute-settlement", 3);
        private final Clause audit = gives("ukraine", "germany", "monitoring", 3);

        @Test
        void theBrakeComesOffForMoneyAndTheMoneyComesForCourtsAndAudits() {
            assertThat(margin(ID, "hungary", brakeOff)).isNegative();
            assertThat(margin(ID, "germany", money, brakeOff)).isNegative();
            for (String seat : List.of("germany", "hungary", "ukraine")) {
                assertThat(margin(ID, seat, money, brakeOff, courts, audit)).isPositive();
            }
        }

        @Test
        void anAccessionPromisePassesInGermanyOnceUkraineLetsOthersLookAndJudge() {
            Clause road = gives("germany", "ukraine", "accession-track", 3);
            Clause panel = gives("ukraine", "germany", "dispute-settlement", 3);

            assertThat(margin(ID, "germany", road)).isNegative();
            assertThat(margin(ID, "germany", road, audit, panel)).isPositive();
            assertThat(margin(ID, "ukraine", road, audit, panel)).isGreaterThan(1);
        }

        @Test
        void grainForNothingFailsInPolandAtEveryLevel() {
            for (int level = 1; level <= 5; level++) {
                assertThat(margin(ID, "poland", gives("poland", "ukraine", "market-access", level)))
                        .isNegative();
            }
        }

        @Test
        void actingAloneIsWorthLessThanNothingInTheFirstSpring() {
            for (String seat : List.of("poland", "germany", "czechia", "moldova", "ukraine")) {
                Constituency home = Standing.home(GameEngine.initial(Shipped.setup(ID, 1)), seat);
                assertThat(home.noAgreement()).isNegative();
            }
        }
    }
}
