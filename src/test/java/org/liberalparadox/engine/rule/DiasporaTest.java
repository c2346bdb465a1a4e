package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.testing.Shipped;
import org.liberalparadox.testing.Variants;

class DiasporaTest {
    private static Model model() {
        return Shipped.setup("two-shores", 1).rules().model();
    }

    /** A state with a hundred thousand people a year who would work abroad. */
    private static Years shores() {
        return Years.of(Variants.scenario(
                Shipped.setup("two-shores", 1), s -> Variants.seat(s, "southland", x -> Variants.workers(x, 400_000))));
    }

    /** What emigration itself does to the sender's economy in a year. */
    private static double sender(Years.Reckoned year) {
        return year.points("southland", Factor.ECONOMY, "remittances")
                + year.points("southland", Factor.ECONOMY, "departures")
                + year.points("southland", Factor.ECONOMY, "returns");
    }

    @Test
    void departuresCostMoreThanInProportion() {
        assertThat(Diaspora.drain(model(), 0)).isZero();
        assertThat(Diaspora.drain(model(), 2)).isGreaterThan(2.5 * Diaspora.drain(model(), 1));
        assertThat(Diaspora.gain(model(), 2)).isCloseTo(2 * Diaspora.gain(model(), 1), within(1e-9));
    }

    @Test
    void moderateEmigrationWithReturnBeatsNoneAndUnlimited() {
        double none = sender(shores().reckon());
        double moderate = sender(shores().promise("northland", "southland", "circular-mobility", 3)
                .reckon());
        Years everybody = shores();
        for (int i = 0; i < 8; i++) {
            everybody.promise("northland", "southland", "labour-visas", 5);
        }
        double unlimited = sender(everybody.reckon());
        assertThat(moderate).isGreaterThan(none + 0.1);
        assertThat(unlimited).isLessThan(none - 0.5);
    }

    @Test
    void returnRepays() {
        Years.Reckoned visas =
                shores().promise("northland", "southland", "labour-visas", 2).reckon();
        Years.Reckoned circular = shores().promise("northland", "southland", "circular-mobility", 3)
                .reckon();
        assertThat(visas.points("southland", Factor.ECONOMY, "returns")).isZero();
        assertThat(circular.moved(Reason.CIRCULAR, "northland", "southland")).isPositive();
        assertThat(circular.points("southland", Factor.ECONOMY, "returns")).isPositive();
    }

    /** The first year is over; the host's economy has fallen by so many points. */
    private static double remittances(String sender, double fall) {
        return Years.aegean()
                .with(s -> s.with(d -> {
                    java.util.TreeMap<String, SeatState> seats = new java.util.TreeMap<>(d.seats);
                    SeatState host = s.seat("germany");
                    SeatState.Stand last = host.history().getLast();
                    Factors lower =
                            last.tracks().with(Factor.ECONOMY, last.tracks().economy() - fall);
                    SeatState.Stand worse = new SeatState.Stand(
                            1,
                            lower,
                            last.mood(),
                            last.openness(),
                            last.closure(),
                            last.contract(),
                            last.approval(),
                            last.discount(),
                            last.winSet(),
                            last.noAgreement(),
                            last.threshold(),
                            last.national());
                    seats.put("germany", host.withHistory(List.of(last, worse)));
                    d.seats = seats;
                }))
                .reckon()
                .causes(sender)
                .stream()
                .filter(t -> t.cause().equals("remittances"))
                .mapToDouble(Track::points)
                .sum();
    }

    @Test
    void aRecessionInTheHostCutsRemittancesInTheNextYearInProportionToTheDiasporaThere() {
        assertThat(remittances("turkiye", 10)).isLessThan(remittances("turkiye", 0) - 0.5);
        double hardHit = remittances("greece", 0) - remittances("greece", 10);
        double hardlyHit = remittances("lebanon", 0) - remittances("lebanon", 10);
        assertThat(hardHit).isGreaterThan(hardlyHit);
    }
}
