package org.liberalparadox.ui.page;

import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.Seat;

/** How the game's seats are marked on pages: the name of a flag's file without its ending. */
public final class Marks {
    private static final String ENDING = ".svg";

    private Marks() {}

    public static Seat of(SeatView.Seat seat) {
        return new Seat(seat.mark(), flag(seat.flag()), seat.name());
    }

    public static Seat of(SeatDefinition seat) {
        return new Seat(seat.mark(), flag(seat.flag()), seat.name());
    }

    public static String flag(String file) {
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }
}
