package org.liberalparadox.projection;

import java.util.List;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.state.GameState;

/** What a member may do with its regimes, what each stance costs and who would follow it out (F10). */
final class Stances {
    private Stances() {}

    static List<SeatView.Membership> of(GameState state, String seat, Options options) {
        return List.of();
    }
}
