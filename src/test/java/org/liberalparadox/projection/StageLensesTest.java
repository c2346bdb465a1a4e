package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.rule.Horizon;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

class StageLensesTest {

    @Test
    void looksAtBordersWhereNothingIsPromised() {
        GameState state = Given.scenario("aegean-2015").in(Phase.POLICY).state();
        StageLens lens = StageLenses.of(state, "germany", "hungary");

        assertThat(lens.question()).isEqualTo(StageLens.Question.BORDER);
        assertThat(lens.game().row().temptation())
                .isNotEqualTo(lens.game().row().reward());
        assertThat(lens.mine()).isEqualTo(Horizon.discountFactor(state, "germany"));
        assertThat(lens.structure()).isEqualTo(lens.game().structure());
    }

    @Test
    void looksAtPromisesWhereBothOweEachOther() {
        GameState state = Given.setup(Shipped.setup(
                        "two-shores",
                        1,
                        "model.ratification.swing=0",
                        "model.ratification.caution=0",
                        "model.ratification.polarisationWeight=0"))
                .concluded(Given.terms(
                        "northland",
                        "southland",
                        new Clause("southland", "northland", "border-control", 3),
                        new Clause("northland", "southland", "financial-package", 3),
                        new Clause("northland", "southland", "visa-free", 3)))
                .in(Phase.POLICY)
                .state();
        StageLens lens = StageLenses.of(state, "northland", "southland");

        assertThat(lens.question()).isEqualTo(StageLens.Question.PROMISES);
        assertThat(lens.game().row().temptation())
                .as("keeping a promise costs its giver")
                .isNotEqualTo(lens.game().row().reward());
        assertThat(lens.game().column().temptation())
                .as("exit control costs who exercises it")
                .isGreaterThan(lens.game().column().reward());
        // Northland gains order by exit control and loses rights by it, which even out; money and visas are plain
        // gains.
        assertThat(lens.game().column().reward())
                .as("money and visas are worth more kept than broken")
                .isGreaterThan(lens.game().column().sucker());
    }
}
