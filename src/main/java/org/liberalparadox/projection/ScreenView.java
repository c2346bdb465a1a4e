package org.liberalparadox.projection;

import java.util.List;
import org.liberalparadox.engine.model.Phase;

/** The game as everybody may see it, on the projector and by observers: nothing confidential. */
public record ScreenView(
        String title, int round, int rounds, Phase phase, boolean over, List<SeatView.Seat> seats, int ready) {}
