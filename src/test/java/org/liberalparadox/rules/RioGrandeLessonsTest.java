package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.Lessons.gives;
import static org.liberalparadox.rules.Lessons.margin;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.testing.Given;

/** What the appeals, stakes and closure values of the Rio Grande of 2023 must teach on the first day. */
class RioGrandeLessonsTest {
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
        assertThat(margin(ID, "united-states", doors, returns, trade, visas)).isGreaterThan(1);
    }

    @Test
    void statusForThoseThereBuysReturnsOnlyTogetherWithWork() {
        Clause status = gives("united-states", "northern-central-america", "status-path", 2);
        Clause work = gives("united-states", "northern-central-america", "labour-visas", 3);
        Clause flights = gives("northern-central-america", "united-states", "readmission", 3);
        Clause guards = gives("northern-central-america", "united-states", "border-control", 2);

        assertThat(margin(ID, "northern-central-america", status, flights)).isNegative();
        assertThat(margin(ID, "united-states", status)).isNegative();
        assertThat(margin(ID, "united-states", status, work, flights, guards)).isPositive();
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
