package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.testing.Shipped;

class SocialContractTest {
    private final Model model = Shipped.setup("two-shores", 1).rules().model();

    @Test
    void fallsWhenEitherSideFalls() {
        double balanced = SocialContract.of(new Factors(60, 60, 60, 60), model);
        assertThat(SocialContract.of(new Factors(20, 20, 60, 60), model)).isLessThan(balanced - 30);
        assertThat(SocialContract.of(new Factors(60, 60, 20, 20), model)).isLessThan(balanced - 30);
    }

    @Test
    void liesNearTheWeakerSide() {
        assertThat(SocialContract.of(new Factors(62, 48, 71, 66), model)).isCloseTo(57, within(0.6));
    }

    @Test
    void equalsBothSidesWhereTheyAreEqual() {
        assertThat(SocialContract.of(new Factors(40, 40, 40, 40), model)).isCloseTo(40, within(1e-9));
    }
}
