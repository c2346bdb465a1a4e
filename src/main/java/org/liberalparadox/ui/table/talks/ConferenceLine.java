package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.left;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** How far a conference has come: who goes along, who is awaited, who walked out, and the quorum of power it needs. */
final class ConferenceLine extends Div {

    ConferenceLine(Desk desk, SeatView.Talk talk, SeatView.Conference c) {
        addClassName("conference");
        String step = talk.status() == Proposal.Status.OPEN ? "signed" : "ratified";
        Span bar = span("q", width(tag("i"), 100 * c.share()), left(tag("u"), 100 * c.quorum()));
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        Words.t(
                                "conference." + step + ".share",
                                Numbers.percent(c.share()),
                                Numbers.percent(c.quorum())));
        add(
                bar,
                p(
                        "note",
                        Words.t(
                                "conference." + step + ".share",
                                Numbers.percent(c.share()),
                                Numbers.percent(c.quorum()))));
        seats(desk, "conference." + step, c.with());
        if (talk.status() == Proposal.Status.OPEN || talk.status() == Proposal.Status.SIGNED) {
            seats(desk, "conference.awaited", c.awaited());
        }
        seats(desk, "conference.left", c.left());
    }

    private void seats(Desk desk, String key, List<String> seats) {
        if (!seats.isEmpty()) {
            Paragraph line = p("who", span("muted", Words.t(key)));
            seats.forEach(s -> line.add(Marks.seat(desk.seat(s))));
            add(line);
        }
    }
}
