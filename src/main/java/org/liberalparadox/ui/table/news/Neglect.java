package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What the world neglects, and which events that makes likelier: so a card is felt as caused, not as bad luck. */
final class Neglect extends Section {
    private final Seen seen = new Seen();

    Neglect() {
        addClassName("neglect");
        getElement().setAttribute("aria-label", Words.t("neglect.title"));
    }

    void show(List<SeatView.Reading> readings) {
        List<SeatView.Reading> low =
                readings.stream().filter(r -> !r.cards().isEmpty()).toList();
        if (!seen.isNew(low)) {
            return;
        }
        removeAll();
        setVisible(!low.isEmpty());
        UnorderedList list = new UnorderedList();
        for (SeatView.Reading reading : low) {
            list.add(new ListItem(Words.t(
                    "neglect.line",
                    Words.t("meter." + reading.meter()),
                    Numbers.whole(reading.value()),
                    String.join(", ", reading.cards()))));
        }
        add(Dom.styled("note", new H3(Words.t("neglect.title"))), list);
        add(p("note", Words.t("neglect.note")));
    }
}
