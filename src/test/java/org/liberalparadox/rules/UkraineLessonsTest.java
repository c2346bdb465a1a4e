package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.Lessons.gives;
import static org.liberalparadox.rules.Lessons.margin;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.testing.Shipped;

/** What the appeals, stakes and closure values of Ukraine in 2022 must teach on the first day. */
class UkraineLessonsTest {
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
