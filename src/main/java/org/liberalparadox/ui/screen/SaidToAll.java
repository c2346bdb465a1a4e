package org.liberalparadox.ui.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import org.liberalparadox.room.Announcement;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** The latest words of the facilitator to all; what was said to one seat is never here. They make way after a while. */
final class SaidToAll extends Div {
    private static final Duration STANDS = Duration.ofMinutes(10);

    private final Seen seen = new Seen();

    SaidToAll() {
        addClassName("screen-said");
        getElement().setAttribute("role", "status");
    }

    void show(RoomView room) {
        Optional<Announcement> latest = room.announcements().stream()
                .filter(a -> a.seats().isEmpty() && a.at().plus(STANDS).isAfter(room.at()))
                .reduce((a, b) -> b);
        if (seen.isNew(latest)) {
            removeAll();
            latest.ifPresent(a -> add(new Paragraph(Dom.span("tag", Words.t("screen.said")), new Span(a.text()))));
        }
    }
}
