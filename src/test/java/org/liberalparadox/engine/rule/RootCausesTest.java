package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Roots;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.testing.Given;

/** Aid against root causes lowers displacement at its origin, late and within bounds (C34). */
class RootCausesTest {
    private static final GameState START = Given.scenario("ukraine-2022").state();
    private static final Roots ROOTS = START.setup().rules().model().roots();

    /** Aid to Ukraine of a level, kept or broken in rounds 1 to 5, in the news of a round. */
    private static GameState aided(String issue, int level, boolean honoured, int round) {
        List<Obligation.Entry> record = new ArrayList<>();
        for (int year = 1; year < round; year++) {
            record.add(new Obligation.Entry(year, honoured, false));
        }
        Obligation aid = new Obligation(
                1,
                1,
                new Clause("germany", "ukraine", issue, level),
                List.of("ukraine"),
                1,
                8,
                Monitor.NONE,
                Reciprocity.SPECIFIC,
                null,
                Obligation.Status.IN_FORCE,
                record);
        return START.with(d -> {
            d.round = round;
            d.phase = Phase.NEWS;
            d.obligations = List.of(aid);
        });
    }

    private static long displaced(GameState state) {
        Turn turn = new Turn(state);
        Displacement.of(turn);
        return turn.state().people().count("ukraine", "ukraine", PersonStatus.DISPLACED);
    }

    @Test
    void aidIsFeltLateAndGrows() {
        assertThat(RootCauses.relief(aided("development-aid", 5, true, ROOTS.lag()), "ukraine"))
                .isZero();
        double early = RootCauses.relief(aided("development-aid", 5, true, ROOTS.lag() + 1), "ukraine");
        double late = RootCauses.relief(aided("development-aid", 5, true, ROOTS.lag() + 4), "ukraine");
        assertThat(early).isPositive();
        assertThat(late).isGreaterThan(early).isLessThanOrEqualTo(ROOTS.most());
    }

    @Test
    void fewerAreDisplacedWhereCausesWereRelieved() {
        assertThat(displaced(aided("development-aid", 5, true, 6)))
                .isLessThan(displaced(aided("development-aid", 1, true, 6)))
                .isGreaterThan(0);
        assertThat(displaced(aided("development-aid", 1, true, 6)))
                .isLessThan(displaced(aided("development-aid", 5, false, 6)));
    }

    @Test
    void moneyForOtherThingsRelievesNothing() {
        assertThat(RootCauses.relief(aided("financial-package", 5, true, 6), "ukraine"))
                .isZero();
        assertThat(RootCauses.relief(aided("development-aid", 5, true, 6), "moldova"))
                .isZero();
    }
}
