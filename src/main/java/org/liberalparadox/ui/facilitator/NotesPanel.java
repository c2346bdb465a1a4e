package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** What the facilitator notes for the debriefing, with the round and the hour. */
final class NotesPanel extends Section implements ConsoleView.Panel {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Console console;
    private final Seen seen = new Seen();
    private final UnorderedList list = styled("remarks", new UnorderedList());
    private final TextField field = new TextField();

    NotesPanel(Console console) {
        this.console = console;
        field.setPlaceholder(Words.t("console.notes.write"));
        field.setAriaLabel(Words.t("console.notes.write"));
        field.setMaxLength(Remark.LONGEST);
        field.setWidthFull();
        field.addKeyPressListener(Key.ENTER, e -> note());
        add(
                div("sec", new H2(Words.t("console.notes"))),
                field,
                button("btn sm", Words.t("console.notes.keep"), this::note),
                list);
    }

    private void note() {
        if (!field.getValue().isBlank() && console.does(new RoomCommand.Note(field.getValue()))) {
            field.clear();
        }
    }

    @Override
    public void show(Console.Now now) {
        List<Remark> remarks = console.access().remarks();
        if (!seen.isNew(remarks)) {
            return;
        }
        list.removeAll();
        for (Remark remark : remarks.reversed()) {
            String hour = HOUR.format(remark.at().atZone(ZoneId.systemDefault()));
            list.add(new ListItem(
                    span(
                            "note",
                            remark.round() == 0
                                    ? Words.t("console.notes.lobby", hour)
                                    : Words.t("console.notes.at", remark.round(), hour)),
                    p("", remark.text())));
        }
    }
}
