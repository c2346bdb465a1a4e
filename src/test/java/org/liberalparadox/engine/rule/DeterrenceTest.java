package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.testing.Shipped;

/** Numbers against rights (F15), guides and safe ways (F19), and what keeping people out costs. */
class DeterrenceTest {
    private static Model model() {
        return Shipped.setup("aegean-2015", 1).rules().model();
    }

    private static UnaryOperator<Policy> border(int effort) {
        return p -> new Policy(effort, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate());
    }

    private static UnaryOperator<Policy> rights(int standard) {
        return p -> new Policy(p.borderEffort(), standard, p.integration(), p.hostFunding(), p.gate());
    }

    private static long setOutFor(Years.Reckoned year, String seat) {
        return year.movements().stream()
                .filter(m -> m.reason() == Reason.JOURNEY
                        && m.to().equals(seat)
                        && !m.from().equals(seat))
                .filter(m -> m.now() == PersonStatus.ASYLUM || m.now() == PersonStatus.IRREGULAR)
                .mapToLong(m -> m.people())
                .sum();
    }

    private static long workers(Years year) {
        return year.reckon().moved(Reason.LABOUR_VISA, "southland", "northland");
    }

    private static Years shores() {
        return Years.of(Shipped.setup("two-shores", 1));
    }

    @Test
    void rightsThatCostLowerTheNumbersOfLowSkilledWorkersNotShortStays() {
        assertThat(Places.filled(model(), 0, Mechanism.LABOUR_VISAS)).isEqualTo(1);
        assertThat(Places.filled(model(), 1, Mechanism.LABOUR_VISAS)).isBetween(0.5, 0.7);
        assertThat(Places.filled(model(), 1, Mechanism.CIRCULAR)).isBetween(0.5, 0.7);
        assertThat(Places.filled(model(), 1, Mechanism.VISA_FREE)).isGreaterThan(0.94);
    }

    @Test
    void aHigherStandardOrAPathToStatusFillsFewerPlaces() {
        long usual = workers(shores().promise("northland", "southland", "labour-visas", 3));
        assertThat(workers(
                        shores().policy("northland", rights(5)).promise("northland", "southland", "labour-visas", 3)))
                .isLessThan(usual);
        assertThat(workers(
                        shores().policy("northland", rights(0)).promise("northland", "southland", "labour-visas", 3)))
                .isGreaterThan(usual);
        assertThat(workers(shores().promise("northland", "southland", "labour-visas", 3)
                        .promise("northland", "southland", "status-path", 5)))
                .isLessThan(usual);
        assertThat(workers(shores().promise("northland", "southland", "labour-visas", 3)
                        .promise("northland", "southland", "protection-abroad", 5)))
                .isLessThan(usual);
    }

    @Test
    void closureRaisesPriceAndDanger() {
        var before = SmugglersMarket.of(Years.aegean().state());
        var after = SmugglersMarket.of(
                Years.aegean().promise("turkiye", "greece", "border-control", 5).state());
        for (int i = 0; i < before.size(); i++) {
            boolean guarded = before.get(i).route().chain().contains("greece");
            assertThat(after.get(i).fee() > before.get(i).fee()).isEqualTo(guarded);
            assertThat(after.get(i).open() < before.get(i).open()).isEqualTo(guarded);
            assertThat(after.get(i).risk() >= before.get(i).risk()).isTrue();
            assertThat(before.get(i).fee()).isBetween(1.0, 2.0);
        }
    }

    @Test
    void safeWaysSpareAttempts() {
        assertThat(Journeys.spared(model(), 0, 1000)).isZero();
        assertThat(Journeys.spared(model(), 1000, 1000)).isCloseTo(0.225, within(1e-9));
        assertThat(Journeys.spared(model(), 1_000_000, 1)).isLessThan(0.45 + 1e-9);
        Years.Reckoned usual = Years.aegean().reckon();
        Years.Reckoned safe =
                Years.aegean().promise("germany", "turkiye", "resettlement", 5).reckon();
        assertThat(safe.moved(Reason.RESETTLEMENT, "turkiye", "germany")).isEqualTo(45_000);
        assertThat(safe.moved(Reason.JOURNEY, "turkiye", "germany"))
                .isLessThan(usual.moved(Reason.JOURNEY, "turkiye", "germany") - 5_000);
    }

    @Test
    void aBetterChanceOfStayingDrawsMorePeopleAndReadmissionFewer() {
        long usual = setOutFor(Years.aegean().reckon(), "germany");
        assertThat(setOutFor(Years.aegean().policy("germany", rights(5)).reckon(), "germany"))
                .isGreaterThan(usual);
        assertThat(setOutFor(Years.aegean().policy("germany", rights(1)).reckon(), "germany"))
                .isLessThan(usual);
        assertThat(setOutFor(
                        Years.aegean()
                                .promise("turkiye", "germany", "readmission", 5)
                                .reckon(),
                        "germany"))
                .isLessThan(usual);
    }

    @Test
    void theUsualChanceOfStayingFollowsFromRefusalAtAStandardOfThree() {
        Years years = Years.aegean();
        Year year = Year.ahead(years.state());
        assertThat(Attraction.chanceOfStaying(year, "germany"))
                .isCloseTo(model().staying().usual(), within(0.005));
    }

    @Test
    void everyDeterrenceCostsRights() {
        double border =
                Years.aegean().policy("germany", border(5)).reckon().points("germany", Factor.RIGHTS, "turned-away");
        assertThat(border).isLessThan(Years.aegean().reckon().points("germany", Factor.RIGHTS, "turned-away"));
        assertThat(Years.aegean()
                        .policy("germany", rights(2))
                        .reckon()
                        .points("germany", Factor.RIGHTS, "rights-standard"))
                .isNegative();
        assertThat(Years.aegean()
                        .promise("turkiye", "greece", "border-control", 5)
                        .reckon()
                        .points("greece", Factor.RIGHTS, "clause"))
                .isNegative();
        assertThat(Years.aegean()
                        .promise("turkiye", "germany", "readmission", 5)
                        .reckon()
                        .points("germany", Factor.RIGHTS, "clause"))
                .isNegative();
    }

    @Test
    void evenAtTheHighestStandardTurningPeopleAwayCosts() {
        Years.Reckoned year = Years.aegean()
                .policy("germany", p -> new Policy(5, 5, p.integration(), 0, p.gate()))
                .reckon();
        assertThat(year.points("germany", Factor.RIGHTS, "turned-away")).isNegative();
    }
}
