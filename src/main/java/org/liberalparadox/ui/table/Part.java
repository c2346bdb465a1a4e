package org.liberalparadox.ui.table;

import org.liberalparadox.projection.SeatView;

/** A part of the table that follows the seat's view. */
public interface Part {
    void show(SeatView view);
}
