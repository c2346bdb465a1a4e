package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Shipped;
import org.liberalparadox.testing.Variants;

/** How fast people come and how near they feel (C12). */
class PaceTest {

    private static double culture(double affinity) {
        TreeMap<String, Double> near = new TreeMap<>();
        near.put(Fixtures.HILLS, affinity);
        near.put(Fixtures.SOUTH, affinity);
        return Years.of(Variants.scenario(
                        Fixtures.setup(), s -> Variants.seat(s, Fixtures.NORTH, x -> Variants.near(x, near))))
                .reckon()
                .points(Fixtures.NORTH, Factor.CULTURE, "pace");
    }

    @Test
    void peopleWhoFeelNearWeighLessOnCulture() {
        assertThat(culture(0)).isLessThan(culture(0.5));
        assertThat(culture(0.5)).isLessThan(culture(1)).isNegative();
    }

    @Test
    void theSameNumberInHalfTheTimeWeighsMoreThanTwiceAYear() {
        Model.Tracks t = Shipped.setup("aegean-2015", 1).rules().model().tracks();
        double slow = 2 * Causes.pressure(0.4, t.paceCulture(), t.paceExponent(), t.paceCap());
        double fast = Causes.pressure(0.8, t.paceCulture(), t.paceExponent(), t.paceCap());
        assertThat(fast).isGreaterThan(slow);
    }

    @Test
    void whoHasLivedThereForLongWeighsNothing() {
        Years.Reckoned quiet = Years.aegean().inFlight(0).reckon();
        assertThat(quiet.before().people().at("sweden", org.liberalparadox.engine.model.PersonStatus.SETTLED))
                .isGreaterThan(100_000);
        assertThat(quiet.points("sweden", Factor.CULTURE, "pace")).isZero();
    }
}
