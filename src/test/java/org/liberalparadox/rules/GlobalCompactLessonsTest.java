package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.Lessons.gives;
import static org.liberalparadox.rules.Lessons.margin;
import static org.liberalparadox.rules.Lessons.passed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.rule.Cascade;
import org.liberalparadox.testing.Shipped;

/** What the appeals, stakes and closure values of the Global Compact of 2018 must teach on the first day. */
class GlobalCompactLessonsTest {
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
