package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.RegimeDefinition;

/** Ids as the words a reader knows: arguments of messages are ready to be put in. */
final class Names {
    private Names() {}

    /** Name of a seat, place, issue, card or regime; the id itself when it is none of these. */
    static String of(GameSetup setup, String id) {
        for (Issue issue : setup.rules().issues()) {
            if (issue.id().equals(id)) {
                return issue.name();
            }
        }
        for (Card card : setup.rules().cards()) {
            if (card.id().equals(id)) {
                return card.title();
            }
        }
        for (RegimeDefinition regime : setup.scenario().regimes()) {
            if (regime.id().equals(id)) {
                return regime.name();
            }
        }
        return setup.scenario().nameOf(id);
    }

    static String seat(GameSetup setup, String seat) {
        return setup.scenario().nameOf(seat);
    }

    static String seats(GameSetup setup, List<String> seats) {
        List<String> names = new ArrayList<>(seats.size());
        for (String seat : seats) {
            names.add(seat(setup, seat));
        }
        return String.join(", ", names);
    }

    /** A number for a message: plain, at most one decimal. */
    static String number(double value) {
        double rounded = StrictMath.rint(value * 10) / 10;
        return rounded == StrictMath.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** A share of one for a message, two decimals. */
    static String share(double value) {
        return Double.toString(StrictMath.rint(value * 100) / 100);
    }
}
