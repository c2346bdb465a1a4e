package org.liberalparadox.projection;

import java.util.TreeMap;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.rule.Threats;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Threat;

/**
 * What a threat presses by, as whoever makes it must guess: everything that counts is public but how polarised the target is,
 * so that a calm and a torn society are the ends of a range (F20).
 */
final class Pressures {
    private Pressures() {}

    static SeatView.Pressure guess(GameState state, String seat, String target) {
        return new SeatView.Pressure(
                Threats.pressure(state, seat, target, 0), Threats.pressure(state, seat, target, 1));
    }

    /** The public climate of a seat, with the middle of what the viewer's own threats may add. */
    static Climate climate(GameState state, String viewer, String seat) {
        Climate known = PublicHome.climate(state, seat);
        TreeMap<String, Double> own = new TreeMap<>();
        for (Threat threat : state.threats()) {
            if (threat.round() == state.round()
                    && threat.seat().equals(viewer)
                    && threat.target().equals(seat)) {
                SeatView.Pressure range = guess(state, viewer, seat);
                own.put(viewer, (range.low() + range.high()) / 2);
            }
        }
        return own.isEmpty() ? known : known.threatened(own);
    }
}
