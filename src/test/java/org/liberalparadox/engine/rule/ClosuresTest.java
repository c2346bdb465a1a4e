package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.SeatState;

/** A neighbour that closes raises what closing is worth at home (X02). */
class ClosuresTest {
    private static double shift(String closed, String seat) {
        Years years = Years.aegean()
                .with(s -> s.with(d -> {
                    TreeMap<String, SeatState> seats = new TreeMap<>(s.seats());
                    seats.computeIfPresent(closed, (_, x) -> {
                        Policy p = x.policy();
                        return x.withPolicy(
                                new Policy(5, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate()));
                    });
                    d.seats = seats;
                }));
        return years.reckon().state().seat(seat).noAgreementShift();
    }

    @Test
    void aClosedNeighbourMakesActingAloneWorthMore() {
        double open = Years.aegean().reckon().state().seat("germany").noAgreementShift();
        double most =
                Years.aegean().state().setup().rules().model().demonstration().points();
        assertThat(shift("sweden", "germany")).isGreaterThan(open).isLessThanOrEqualTo(open + most + 0.01);
    }

    @Test
    void whoIsNoNeighbourShowsNothing() {
        double open = Years.aegean().reckon().state().seat("lebanon").noAgreementShift();
        assertThat(shift("sweden", "lebanon")).isCloseTo(open, within(1e-9));
    }
}
