package org.liberalparadox.projection;

import java.util.List;
import org.liberalparadox.engine.model.Phase;

/**
 * The game as everybody may see it, on the projector and by observers: nothing confidential.
 *
 * @param map the region
 * @param seats without anybody's trust
 * @param ready how many seats have nothing more to do in this phase
 * @param crises in play, without what anybody is asked or has answered
 * @param news newest first
 */
public record ScreenView(
        String title,
        String map,
        int startYear,
        int round,
        int rounds,
        Phase phase,
        boolean over,
        List<SeatView.Seat> seats,
        int ready,
        List<SeatView.Crisis> crises,
        List<SeatView.News> news,
        SeatView.World world) {
    public int year() {
        return startYear + round - 1;
    }
}
