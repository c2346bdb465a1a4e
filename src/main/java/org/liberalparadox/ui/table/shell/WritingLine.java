package org.liberalparadox.ui.table.shell;

import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** "Türkiye is writing an offer": so that nobody thinks the others asleep. */
public final class WritingLine extends Paragraph implements Part {
    private final Desk desk;
    private final Presence.Activity activity;
    private final Seen seen = new Seen();

    public WritingLine(Desk desk, Presence.Activity activity) {
        this.desk = desk;
        this.activity = activity;
        addClassName("writing");
        setVisible(false);
    }

    @Override
    public void show(SeatView view) {
        List<String> writers = desk.company().room().map(this::writers).orElse(List.of());
        if (!seen.isNew(writers)) {
            return;
        }
        removeAll();
        if (!writers.isEmpty()) {
            add(span("pen", ""), new Span(Words.t("company.writes." + activity, Words.and(writers), writers.size())));
        }
        setVisible(!writers.isEmpty());
    }

    /** Other seats by the names of their places, my own delegation by the names of people. */
    private List<String> writers(RoomView room) {
        List<String> writers = new ArrayList<>();
        for (RoomView.Seat chair : room.chairs()) {
            boolean mine = chair.seat().equals(desk.me());
            for (RoomView.Guest guest : chair.people()) {
                boolean writes =
                        guest.place() == Presence.Place.HERE && guest.activity() == activity && guest.id() != room.me();
                String name = mine ? guest.name() : desk.names().place(chair.seat());
                if (writes && !chair.bot() && !writers.contains(name)) {
                    writers.add(name);
                }
            }
        }
        return List.copyOf(writers);
    }
}
