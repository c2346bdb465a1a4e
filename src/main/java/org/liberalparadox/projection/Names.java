package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;

/**
 * Arguments of messages: ids of seats, places, issues, cards and regimes, names of constants, and plain numbers, all of
 * which the interface puts into words; only lists of seats are words already.
 */
final class Names {
    private Names() {}

    static String seats(GameSetup setup, List<String> seats) {
        List<String> names = new ArrayList<>(seats.size());
        for (String seat : seats) {
            names.add(setup.scenario().nameOf(seat));
        }
        return String.join(", ", names);
    }

    /** A number for a message: plain, at most one decimal. */
    static String number(double value) {
        double rounded = StrictMath.rint(value * 10) / 10;
        return rounded == StrictMath.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
