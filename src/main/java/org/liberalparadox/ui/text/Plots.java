package org.liberalparadox.ui.text;

import java.util.List;
import org.liberalparadox.projection.Room;

/** The room for both as the numbers a frontier figure draws. */
public final class Plots {
    private Plots() {}

    public static List<List<Double>> packages(Room room) {
        return room.packages().stream()
                .map(p -> List.of(p.first(), p.second(), p.carriedByBoth() ? 1.0 : 0.0))
                .toList();
    }

    public static List<List<Double>> line(Room room) {
        return room.frontier().stream().map(Plots::at).toList();
    }

    public static List<Double> at(Room.Point point) {
        return List.of(point.first(), point.second());
    }
}
