package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.testing.SmallModel;

/** Rights and markets vote together until polarisation breaks them apart (I10). */
class CoalitionTest {
    private static final Factors BASE = new Factors(0.2, 0.2, 0.35, 0.25);
    private static final Model MODEL = SmallModel.model();

    @Test
    void upToTheLineBothKeepTheirWeight() {
        double line = MODEL.coalition().until();
        assertThat(MoodRule.coalition(BASE, 0, MODEL)).isEqualTo(BASE);
        assertThat(MoodRule.coalition(BASE, line, MODEL)).isEqualTo(BASE);
    }

    @Test
    void aboveItSecurityAndCultureGainWhatTheyLoseInEqualParts() {
        Factors torn = MoodRule.coalition(BASE, 1, MODEL);
        double lost = MODEL.coalition().loss();
        assertThat(torn.economy()).isCloseTo(0.35 * (1 - lost), within(1e-9));
        assertThat(torn.rights()).isCloseTo(0.25 * (1 - lost), within(1e-9));
        assertThat(torn.security() - 0.2).isCloseTo(torn.culture() - 0.2, within(1e-9));
        assertThat(torn.security() + torn.culture() + torn.economy() + torn.rights())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void theMoreDividedTheMoreIsLost() {
        double little = MoodRule.coalition(BASE, 0.6, MODEL).rights();
        double much = MoodRule.coalition(BASE, 0.8, MODEL).rights();
        assertThat(much).isLessThan(little);
        assertThat(little).isLessThan(BASE.rights());
    }
}
