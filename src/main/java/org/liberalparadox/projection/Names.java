package org.liberalparadox.projection;

import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Principle;

/**
 * Arguments of messages: ids of seats, places, issues, cards and regimes, names of constants, and plain numbers, all of
 * which the interface puts into words; only lists of seats are words already.
 */
final class Names {
    private Names() {}

    static String seats(GameSetup setup, List<String> seats) {
        StringBuilder names = new StringBuilder();
        for (String seat : seats) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append(setup.scenario().seat(seat).name());
        }
        return names.toString();
    }

    /** The principles of an agenda in one word: {@code ORDER}, {@code DEVELOPMENT} or {@code BOTH}. */
    static String principles(List<Principle> principles) {
        return principles.size() == 1 ? principles.getFirst().name() : "BOTH";
    }

    /** A number for a message: plain, at most one decimal. */
    static String number(double value) {
        double rounded = StrictMath.rint(value * 10) / 10;
        return rounded == StrictMath.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
