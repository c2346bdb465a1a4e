package org.liberalparadox.projection;

import java.util.List;
import org.liberalparadox.engine.model.Phase;

/**
 * The game as its facilitator sees it: everything.
 *
 * @param ready seats that said they are done with the phase
 * @param sealed seats whose orders are sealed
 */
public record FacilitatorView(
        String title,
        int round,
        int rounds,
        Phase phase,
        boolean over,
        List<SeatView.Seat> seats,
        List<String> ready,
        List<String> sealed) {}
