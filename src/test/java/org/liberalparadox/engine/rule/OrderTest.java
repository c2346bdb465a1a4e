package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.PackageSpace;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.analysis.WinSet;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.testing.Given;

/** Order at the border unlocks votes for new ways, disorder locks them (S08). */
class OrderTest {
    private static final GameState START = Given.scenario("aegean-2015").state();

    private static GameState secure(double more) {
        var now = START.seat("germany");
        TreeMap<String, SeatState> seats = new TreeMap<>(START.seats());
        seats.put(
                "germany",
                now.withTracks(now.tracks().with(Factor.SECURITY, now.baseline().security() + more), List.of()));
        return START.with(d -> d.seats = seats);
    }

    private static double support(double more, Clause clause) {
        Terms terms = new Terms(
                List.of("germany", "turkiye"), List.of(clause), Form.BILATERAL, 4, Monitor.NONE, Reciprocity.SPECIFIC);
        return Support.of(
                        terms,
                        Standing.home(secure(more), "germany"),
                        START.setup().rules())
                .total();
    }

    @Test
    void aWayOpenedFindsMoreVotesInOrderAndFewerInDisorder() {
        Clause visas = new Clause("germany", "turkiye", "labour-visas", 3);
        assertThat(support(15, visas)).isGreaterThan(support(0, visas));
        assertThat(support(-15, visas)).isLessThan(support(0, visas));
        assertThat(support(90, visas)).isEqualTo(support(20, visas));
    }

    @Test
    void whatOpensNoWayOfOnesOwnIsVotedOnAsBefore() {
        Clause money = new Clause("germany", "turkiye", "financial-package", 3);
        Clause theirs = new Clause("turkiye", "germany", "readmission", 3);
        assertThat(support(15, money)).isEqualTo(support(-15, money));
        assertThat(support(15, theirs)).isEqualTo(support(-15, theirs));
    }

    @Test
    void theWinSetCountsItExactly() {
        var rules = START.setup().rules();
        Constituency home = Standing.home(secure(-15), "germany");
        PackageSpace space = PackageSpace.of(rules, START.setup().scenario(), "germany", "turkiye", 1024, 1);
        int carried = 0;
        for (int p = 0; p < space.size(); p++) {
            carried += Support.of(space.terms(p), home, rules).total() >= home.needed() ? 1 : 0;
        }
        assertThat(WinSet.share(home, space)).isCloseTo((double) carried / space.size(), within(0.002));
        assertThat(WinSet.share(home, space)).isLessThan(WinSet.share(Standing.home(secure(15), "germany"), space));
    }
}
