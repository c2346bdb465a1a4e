package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** Few large donors are worth less than many small ones, and the loss of one more than its share (I01). */
class FundingTest {
    private static final double LOSS =
            Shipped.setup("global-compact", 1).rules().model().donors().concentration();

    private static SortedMap<String, Double> gifts(double... points) {
        TreeMap<String, Double> gifts = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            gifts.put("donor" + i, points[i]);
        }
        return gifts;
    }

    @Test
    void theSameMoneyOfMoreDonorsIsWorthMore() {
        assertThat(Funding.concentration(gifts(12))).isEqualTo(1);
        assertThat(Funding.concentration(gifts(4, 4, 4))).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(Funding.worth(gifts(2, 2, 2, 2, 2, 2), LOSS)).isGreaterThan(Funding.worth(gifts(10, 2), LOSS));
        assertThat(Funding.worth(gifts(), LOSS)).isZero();
    }

    @Test
    void losingOneOfThreeCostsMoreThanAThird() {
        double three = Funding.worth(gifts(4, 4, 4), LOSS);
        assertThat(Funding.worth(gifts(4, 4), LOSS)).isLessThan(three * 2 / 3);
        assertThat(Funding.worth(gifts(4), LOSS)).isLessThan(three / 3);
    }

    @Test
    void whoGivesInAGameIsCountedByDonor() {
        GameState start = Given.scenario("global-compact").state();
        GameState alone = only(start, 1);
        GameState many = only(start, 4);
        assertThat(Funding.concentration(alone)).isGreaterThan(Funding.concentration(many));
        assertThat(Funding.concentrationAtStart(many)).isEqualTo(Funding.concentration(start));
    }

    /** So many states give for hosts, five levels each, the others nothing. */
    private static GameState only(GameState state, int donors) {
        TreeMap<String, SeatState> seats = new TreeMap<>(state.seats());
        int left = donors;
        for (var seat : state.setup().scenario().states()) {
            Policy p = state.seat(seat.id()).policy();
            Policy next = new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), left > 0 ? 5 : 0, p.gate());
            seats.put(seat.id(), state.seat(seat.id()).withPolicy(next));
            left--;
        }
        return state.with(d -> d.seats = seats);
    }
}
