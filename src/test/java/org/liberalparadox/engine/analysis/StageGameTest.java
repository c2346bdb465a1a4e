package org.liberalparadox.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.StageGame.Outcome;
import org.liberalparadox.engine.analysis.StageGame.Payoffs;
import org.liberalparadox.engine.analysis.StageGame.Structure;

/** The table of situation structures in dossier F6 and the thresholds of F3 and F4. */
class StageGameTest {

    @Test
    void knowsThePrisonersDilemma() {
        says(StageGame.of(5, 3, 1, 0), Structure.COLLABORATION, Outcome.DD);
    }

    @Test
    void knowsAssurance() {
        says(cells(4, 4, 0, 3, 3, 0, 2, 2), Structure.ASSURANCE, Outcome.CC, Outcome.DD);
    }

    @Test
    void knowsCoordination() {
        says(cells(4, 3, 1, 1, 1, 1, 3, 4), Structure.COORDINATION, Outcome.CC, Outcome.DD);
    }

    @Test
    void knowsSuasion() {
        says(cells(5, 3, 3, 4, 2, 2, 1, 1), Structure.SUASION, Outcome.CD);
    }

    @Test
    void knowsChicken() {
        says(cells(3, 3, 2, 4, 4, 2, 0, 0), Structure.CHICKEN, Outcome.CD, Outcome.DC);
    }

    @Test
    void knowsTheDeadlockOfTheLabourRegime() {
        says(cells(-1, 3, -2, 2, 1, 1, 0, 0), Structure.DEADLOCK, Outcome.DC);
    }

    @Test
    void knowsHarmony() {
        says(StageGame.of(2, 4, 0, 1), Structure.HARMONY, Outcome.CC);
    }

    @Test
    void aDilemmaThatPaysAlternationIsNone() {
        assertThat(StageGame.of(9, 3, 1, 0).structure()).isEqualTo(Structure.MIXED);
        assertThat(StageGame.of(9, 3, 1, 0).deltaStar()).isNull();
    }

    @Test
    void aPartnerPulledOutByMoneyKeepsSuasionTogether() {
        StageGame withTransfer = cells(5 - 1.5, 3 + 1.5, 3, 4, 2, 2, 1, 1);
        assertThat(withTransfer.equilibria()).contains(Outcome.CC);
    }

    @Test
    void cooperationNeedsHalfAShadowInTheTextbookDilemma() {
        assertThat(StageGame.of(5, 3, 1, 0).deltaStar()).isEqualTo(0.5);
        assertThat(StageGame.titForTat(new Payoffs(5, 3, 1, 0))).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(StageGame.generosity(new Payoffs(5, 3, 1, 0))).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void theShadowOfAnUnevenDilemmaIsTheLongerOne() {
        StageGame uneven = new StageGame(new Payoffs(5, 3, 1, 0), new Payoffs(4, 3, 0, -1));
        assertThat(uneven.rowDeltaStar()).isEqualTo(0.5);
        assertThat(uneven.columnDeltaStar()).isEqualTo(0.25);
        assertThat(uneven.deltaStar()).isEqualTo(0.5);
    }

    private static StageGame cells(double... v) {
        return StageGame.ofCells(
                new double[] {v[0], v[1]}, new double[] {v[2], v[3]}, new double[] {v[4], v[5]}, new double[] {
                    v[6], v[7]
                });
    }

    private static void says(StageGame game, Structure structure, Outcome... equilibria) {
        assertThat(game.structure()).isEqualTo(structure);
        assertThat(game.equilibria()).isEqualTo(List.of(equilibria));
    }
}
