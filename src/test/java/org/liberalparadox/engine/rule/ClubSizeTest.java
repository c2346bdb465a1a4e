package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clubs;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.testing.Shipped;

/** A club has a best size: too few share too little, too many crowd (C16). */
class ClubSizeTest {
    private static final Clubs CLUBS =
            Shipped.setup("aegean-2015", 1).rules().model().clubs();

    @Test
    void theBenefitRisesThenFalls() {
        int best = (int) CLUBS.best();
        assertThat(ClubSize.benefit(1, CLUBS)).isZero();
        assertThat(ClubSize.benefit(best, CLUBS)).isCloseTo(1, within(1e-9));
        assertThat(ClubSize.benefit(best - 2, CLUBS)).isLessThan(1).isGreaterThan(0.5);
        assertThat(ClubSize.benefit(3 * best, CLUBS)).isLessThan(ClubSize.benefit(best + 1, CLUBS));
    }

    @Test
    void aMemberThatLeavesTakesFromThoseWhoStay() {
        double whole = gained(0);
        double smaller = gained(2);
        assertThat(smaller).isLessThan(whole);
    }

    /** Points of economy Germany's club brings in a year, with so many members gone. */
    private static double gained(int gone) {
        GameState after = Years.aegean()
                .with(s -> s.with(d -> d.regimes = s.regimes().stream()
                        .map(r -> r.has(Norm.POOLED_BORDER) ? without(r, gone) : r)
                        .toList()))
                .reckon()
                .state();
        return after.seat("germany").causes().stream()
                .filter(c -> c.factor() == Factor.ECONOMY && c.cause().equals("club-size"))
                .mapToDouble(Track::points)
                .sum();
    }

    private static RegimeState without(RegimeState regime, int gone) {
        RegimeState r = regime;
        for (int i = 0; i < gone; i++) {
            String seat = r.members().stream()
                    .filter(m -> !m.equals("germany"))
                    .findFirst()
                    .orElseThrow();
            r = r.withoutMember(seat, r.breadth());
        }
        return r;
    }
}
