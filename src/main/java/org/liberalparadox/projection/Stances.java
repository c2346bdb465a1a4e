package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.rule.Memberships;
import org.liberalparadox.engine.rule.Prospects;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/** What a member may do with its regimes, what each stance costs and who would follow it out (F10). */
final class Stances {
    private Stances() {}

    static List<SeatView.Membership> of(GameState state, String seat, Options options) {
        List<SeatView.Membership> memberships = new ArrayList<>();
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed() && regime.members().contains(seat)) {
                List<SeatView.Stance> stances = new ArrayList<>();
                for (MemberStance stance : stances(regime, options)) {
                    Prospects.Prospect p = Prospects.of(state, regime, seat, stance);
                    stances.add(new SeatView.Stance(
                            stance, p.budget(), p.capital(), p.strength(), p.followers(), p.left()));
                }
                memberships.add(new SeatView.Membership(
                        regime.id(),
                        Prospects.upkeep(state, regime),
                        Memberships.shaken(state, regime),
                        List.copyOf(stances)));
            }
        }
        return List.copyOf(memberships);
    }

    /** What may be chosen now; outside POLICY everything the regime allows, to look at. */
    private static List<MemberStance> stances(RegimeState regime, Options options) {
        for (Options.Membership m : options.means().memberships()) {
            if (m.regime().equals(regime.id())) {
                return m.stances();
            }
        }
        return Stream.of(MemberStance.values())
                .filter(s -> s != MemberStance.PAY || regime.key() == SharingKey.PACT_2024)
                .toList();
    }
}
