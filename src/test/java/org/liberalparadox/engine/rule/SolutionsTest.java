package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.LimboYears;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Variants;

/** Ways out of protracted displacement, and the ones courts stop (C35, R05; F24). */
class SolutionsTest {

    private static Years host(int rights, int integration) {
        return Years.aegean().policy("turkiye", p -> new Policy(p.borderEffort(), rights, integration, 0, p.gate()));
    }

    private static long integrated(Years year) {
        return year.reckon().moved(Reason.LOCAL_INTEGRATION, "turkiye", "turkiye");
    }

    @Test
    void peopleFindAPlaceWhereTheyWaitAsTheHostsIntegrationAndRightsAllow() {
        assertThat(integrated(host(3, 0))).isZero();
        assertThat(integrated(host(0, 3))).isZero();
        assertThat(integrated(host(3, 3))).isPositive().isLessThan(integrated(host(3, 4)));
        assertThat(integrated(host(3, 3))).isLessThan(integrated(host(4, 3)));
    }

    @Test
    void helpForTheHostMakesItFaster() {
        assertThat(integrated(host(3, 3).promise("germany", "turkiye", "financial-package", 5)))
                .isGreaterThan(integrated(host(3, 3)));
    }

    @Test
    void whereNobodyHearsClaimsTheyHaveATemporaryStatus() {
        assertThat(host(3, 3).reckon().movements())
                .filteredOn(
                        m -> m.reason() == Reason.LOCAL_INTEGRATION && m.from().equals("turkiye"))
                .isNotEmpty()
                .allMatch(m -> m.now() == PersonStatus.TEMPORARY && m.to().equals("turkiye"));
    }

    @Test
    void peopleReturnOfTheirOwnWillAsHomeIsSafe() {
        Years.Reckoned danger = returning(0);
        assertThat(danger.moved(Reason.VOLUNTARY_RETURN, "north", "")).isZero();
        assertThat(returning(0.9).moved(Reason.VOLUNTARY_RETURN, "north", "south"))
                .isGreaterThan(returning(0.3).moved(Reason.VOLUNTARY_RETURN, "north", "south"));
    }

    /** People from a played country at war wait in the north. */
    private static Years.Reckoned returning(double safety) {
        return Years.of(Variants.scenario(
                        Fixtures.setup(),
                        s -> Variants.people(
                                Variants.seat(s, Fixtures.SOUTH, x -> Variants.fleeing(x, List.of(0.01), safety)),
                                java.util.stream.Stream.concat(
                                                s.people().stream(),
                                                java.util.stream.Stream.of(new org.liberalparadox.engine.model.Stock(
                                                        Fixtures.SOUTH,
                                                        Fixtures.NORTH,
                                                        PersonStatus.IN_LIMBO,
                                                        100_000)))
                                        .toList())))
                .reckon();
    }

    @Test
    void sendingPeopleBackToDangerCostsRightsAndRisksACourt() {
        Years.Reckoned safe = Years.of(Fixtures.setup()).reckon();
        Years.Reckoned back = Years.of(Fixtures.setup())
                .promise(Fixtures.SOUTH, Fixtures.NORTH, "readmission", 5)
                .reckon();
        Years.Reckoned war = Years.of(Variants.scenario(
                        Fixtures.setup(),
                        s -> Variants.seat(s, Fixtures.SOUTH, x -> Variants.fleeing(x, List.of(0.01), 0.1))))
                .promise(Fixtures.SOUTH, Fixtures.NORTH, "readmission", 5)
                .reckon();
        assertThat(back.moved(Reason.READMISSION, "north", "south")).isPositive();
        assertThat(back.points("north", Factor.RIGHTS, "unsafe-return")).isZero();
        assertThat(war.points("north", Factor.RIGHTS, "unsafe-return")).isNegative();
        assertThat(CourtRisk.of(back.state(), "north")).isEqualTo(CourtRisk.of(safe.state(), "north"));
        assertThat(CourtRisk.of(war.state(), "north")).isGreaterThan(3 * CourtRisk.of(back.state(), "north"));
        assertThat(CourtRisk.of(war.state(), "south")).isZero();
        assertThat(CourtRisk.atStart(war.state(), "north")).isEqualTo(CourtRisk.of(safe.state(), "north"));
        assertThat(Meters.of(war.state()).get(Meter.LAW))
                .isCloseTo(100 * (1 - CourtRisk.of(war.state(), "north")), within(0.05))
                .isLessThan(Meters.of(safe.state()).get(Meter.LAW));
    }

    @Test
    void aStandardBelowTheFloorOfTheLawRisksACourt() {
        double at = CourtRisk.of(
                Years.aegean().policy("germany", p -> rights(p, 2)).reckon().state(), "germany");
        double below = CourtRisk.of(
                Years.aegean().policy("germany", p -> rights(p, 1)).reckon().state(), "germany");
        double above = CourtRisk.of(Years.aegean().reckon().state(), "germany");
        assertThat(above).isEqualTo(at).isBetween(0.0, 0.1);
        assertThat(below).isGreaterThan(2 * at);
    }

    private static Policy rights(Policy p, int standard) {
        return new Policy(p.borderEffort(), standard, p.integration(), p.hostFunding(), p.gate());
    }

    @Test
    void yearsInLimboAddUpYearByYear() {
        Given game = Given.scenario("aegean-2015");
        assertThat(LimboYears.all(game.state())).isZero();
        long waited = 0;
        for (int year = 1; year <= 3; year++) {
            game.in(Phase.POLICY).endPhase();
            waited += game.state().people().at("turkiye", PersonStatus.IN_LIMBO);
            assertThat(LimboYears.at(game.state(), "turkiye")).isEqualTo(waited);
            game.in(Phase.TALKS);
            assertThat(LimboYears.at(game.state(), "turkiye")).isEqualTo(waited);
        }
        assertThat(LimboYears.all(game.state())).isGreaterThan(waited);
    }
}
