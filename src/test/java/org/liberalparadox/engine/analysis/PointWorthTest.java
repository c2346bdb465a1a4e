package org.liberalparadox.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.validation.Lab;

/** The same money means more to the poor (C20). */
class PointWorthTest {
    private static final Model.Budget BUDGET = new Model.Budget(0.6, 30_000, 0.2, 1, 10, 8, 4);

    @Test
    void isThePlainWeightAtTheReferenceIncome() {
        assertThat(BUDGET.pointWorth(30_000)).isEqualTo(0.6);
    }

    @Test
    void risesAsIncomeFalls() {
        assertThat(BUDGET.pointWorth(3_000)).isCloseTo(0.6 * 1.5849, within(1e-4));
        assertThat(BUDGET.pointWorth(60_000)).isCloseTo(0.6 * 0.8706, within(1e-4));
    }

    @Test
    void isThePlainWeightForWhoHasNoEconomy() {
        assertThat(BUDGET.pointWorth(0)).isEqualTo(0.6);
    }

    @Test
    void moneyPaidWeighsLessWithTheRichThanWithThePoor() {
        GameState aegean = Situations.until(Lab.shipped(1, 1).setup("aegean-2015"), List.of(), 1, Phase.TALKS);

        assertThat(GameEngine.home(aegean, "sweden").pointWorth())
                .isLessThan(GameEngine.home(aegean, "turkiye").pointWorth());
    }
}
