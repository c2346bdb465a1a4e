package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.Announcement;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Words to all or to some seats. */
final class AnnouncePanel extends Section implements ConsoleView.Panel {
    private final Console console;
    private final Seen seen = new Seen();
    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<String> to = new MultiSelectComboBox<>();
    private final Div last = div("note");

    AnnouncePanel(Console console) {
        this.console = console;
        text.setAriaLabel(Words.t("console.announce.text"));
        text.setPlaceholder(Words.t("console.announce.text"));
        text.setMaxLength(Announcement.LONGEST);
        text.setWidthFull();
        to.setAriaLabel(Words.t("console.announce.to"));
        to.setPlaceholder(Words.t("console.announce.all"));
        to.setItems(console.access().scenario().seats().stream()
                .map(SeatDefinition::id)
                .toList());
        to.setItemLabelGenerator(console::seat);
        to.setWidthFull();
        add(
                div("sec", new H2(Words.t("console.announce.title"))),
                text,
                to,
                div("acts", button("btn", Words.t("console.announce"), this::announce)),
                last);
    }

    private void announce() {
        if (console.does(new RoomCommand.Announce(List.copyOf(to.getValue()), text.getValue()))) {
            text.clear();
            to.clear();
        }
    }

    @Override
    public void show(Console.Now now) {
        List<Announcement> said = now.room().announcements();
        if (!seen.isNew(said) || said.isEmpty()) {
            return;
        }
        Announcement latest = said.getLast();
        last.removeAll();
        last.add(span(
                "",
                Words.t(
                        "console.announce.last",
                        latest.seats().isEmpty() ? Words.t("console.announce.all") : console.seats(latest.seats()),
                        latest.text())));
    }
}
