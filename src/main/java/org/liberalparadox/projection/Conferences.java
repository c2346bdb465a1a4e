package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.rule.Majorities;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;

/** How far the charters on the table have come. */
final class Conferences {
    private Conferences() {}

    static SeatView.@Nullable Conference of(GameState state, Proposal p) {
        Treaty treaty = p.terms().treaty();
        if (treaty == null) {
            return null;
        }
        boolean signing = p.status() == Proposal.Status.OPEN;
        List<String> parties = p.terms().parties();
        List<String> done = signing ? p.accepted() : p.ratified();
        List<String> with = parties.stream().filter(done::contains).toList();
        List<String> all = signing ? parties : p.accepted();
        Scenario scenario = state.setup().scenario();
        double power = power(scenario, all);
        RegimeState changed = Majorities.changed(state, treaty).orElse(null);
        return new SeatView.Conference(
                changed != null
                        ? Majorities.share(state, changed, with)
                        : power == 0 ? 0 : power(scenario, with) / power,
                changed != null
                        ? Majorities.needed(state, changed)
                        : state.setup().rules().model().regimes().quorum(),
                with,
                parties.stream().filter(s -> !done.contains(s)).toList(),
                p.left(),
                treaty.regime());
    }

    private static double power(Scenario scenario, List<String> seats) {
        double power = 0;
        for (String seat : seats) {
            power += scenario.seat(seat).power();
        }
        return power;
    }
}
