package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** Where each of several parties to one text stands: signed or still to answer. */
final class PartyStates extends Div {

    PartyStates(Desk desk, SeatView.Talk talk) {
        addClassName("conference");
        List<String> parties = talk.terms().parties();
        seats(
                desk,
                "conference.signed",
                parties.stream().filter(talk.accepted()::contains).toList());
        seats(
                desk,
                "conference.awaited",
                parties.stream().filter(s -> !talk.accepted().contains(s)).toList());
    }

    /** Where a charter stands is told by its own line; a text between two has one answer. */
    static boolean tell(SeatView.Talk talk) {
        return talk.conference() == null
                && talk.status() == Proposal.Status.OPEN
                && talk.terms().parties().size() > 2;
    }

    private void seats(Desk desk, String key, List<String> seats) {
        if (!seats.isEmpty()) {
            Paragraph line = p("who", span("muted", Words.t(key)));
            seats.forEach(s -> line.add(Marks.seat(desk.seat(s))));
            add(line);
        }
    }
}
