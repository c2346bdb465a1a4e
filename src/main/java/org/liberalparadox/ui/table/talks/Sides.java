package org.liberalparadox.ui.table.talks;

import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** The two sides of a package as they are called: we and they, or by name where a mediator writes between others. */
record Sides(Desk desk, BidDraft draft) {

    /** What one side gives: the first column's, or all others'. */
    List<Clause> clauses(boolean first) {
        return draft.clauses().stream().filter(c -> isOf(c.giver(), first)).toList();
    }

    boolean isOf(String giver, boolean first) {
        return giver.equals(draft.lead()) == first;
    }

    /** Who is on a side. */
    List<String> seats(boolean first) {
        return draft.parties().stream().filter(p -> isOf(p, first)).toList();
    }

    /** "We give", "They give"; "Germany gives". */
    String title(boolean first) {
        if (!draft.mediates()) {
            return Words.t(first ? "talks.weGive" : "talks.theyGive");
        }
        List<String> seats = seats(first);
        if (seats.isEmpty()) {
            return Words.t(first ? "talks.oneGives" : "talks.otherGives");
        }
        return Words.t(
                seats.size() == 1 ? "talks.seatGives" : "talks.seatsGive",
                desk.names().places(seats));
    }

    String nothing(boolean first) {
        return draft.mediates()
                ? Words.t("talks.sideGivesNothing")
                : Words.t(first ? "talks.weGiveNothing" : "talks.theyGiveNothing");
    }

    /** The question over the list to pick from. */
    String question(boolean first) {
        if (!draft.mediates()) {
            return Words.t(first ? "talks.pickOurs" : "talks.pickTheirs");
        }
        List<String> seats = seats(first);
        return Words.t(
                seats.size() == 1 ? "talks.pickSeat" : "talks.pickSeats",
                desk.names().places(seats));
    }
}
