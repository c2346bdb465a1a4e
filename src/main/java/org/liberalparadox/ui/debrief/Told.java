package org.liberalparadox.ui.debrief;

import java.util.List;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.Seat;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Names;

/** A finished game with whoever looks at it: what all figures of the debriefing read. */
record Told(Debrief debrief, SeatView view, Rules rules, Names names) {

    static Told of(Debrief debrief, SeatView view, Rules rules) {
        return new Told(debrief, view, rules, new Names(view, rules));
    }

    String me() {
        return view.me().seat();
    }

    int rounds() {
        return debrief.scoreboards().stream()
                .mapToInt(board -> board.round())
                .max()
                .orElse(debrief.rounds());
    }

    SeatView.Seat seat(String id) {
        return view.seat(id);
    }

    Seat mark(String id) {
        return Marks.of(view.seat(id));
    }

    List<SeatView.Seat> seats() {
        return debrief.seats();
    }
}
