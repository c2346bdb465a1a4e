package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/**
 * How the power behind a regime is spread over everybody who ever was a member, and from where each would leave (F10). Every
 * member asks what would follow its exit, so that this is remembered while the regimes stay as they are.
 *
 * @param all power of everybody who ever was a member
 * @param shares of it, by seat; thresholds share that must stay with the others for a member to stay
 * @param shaken members for whom too little is left now
 */
record RegimePower(
        RegimeState regime,
        double all,
        SortedMap<String, Double> shares,
        SortedMap<String, Double> thresholds,
        List<String> shaken) {

    private record Table(List<RegimePower> regimes) {}

    static RegimePower of(GameState state, RegimeState regime) {
        Table table = state.memory().of(Table.class, () -> table(state));
        for (RegimePower known : table.regimes()) {
            if (known.regime() == regime) {
                return known;
            }
        }
        return measured(state, regime);
    }

    private static Table table(GameState state) {
        List<RegimePower> regimes = new ArrayList<>();
        for (RegimeState regime : state.regimes()) {
            regimes.add(measured(state, regime));
        }
        return new Table(List.copyOf(regimes));
    }

    private static RegimePower measured(GameState state, RegimeState regime) {
        Scenario scenario = state.setup().scenario();
        TreeMap<String, Double> shares = new TreeMap<>();
        TreeMap<String, Double> thresholds = new TreeMap<>();
        double all = Memberships.power(scenario, regime.roll());
        for (String seat : regime.roll()) {
            shares.put(seat, all == 0 ? 0 : scenario.seat(seat).power() / all);
            thresholds.put(seat, Memberships.threshold(state, regime, seat));
        }
        return new RegimePower(
                regime,
                all,
                Collections.unmodifiableSortedMap(shares),
                Collections.unmodifiableSortedMap(thresholds),
                Cascade.next(regime.members(), shares, thresholds));
    }
}
