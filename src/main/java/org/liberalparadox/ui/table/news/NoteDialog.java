package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.button;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** Writes a diplomatic note to one or more seats. */
final class NoteDialog extends Dialog {
    private static final int LONGEST = 500;

    NoteDialog(Desk desk, @Nullable String to) {
        addClassName("note-dialog");
        setHeaderTitle(Words.t("news.noteTitle"));
        CheckboxGroup<String> whom = new CheckboxGroup<>();
        whom.setLabel(Words.t("news.noteTo"));
        List<String> others = desk.view().seats().stream()
                .map(SeatView.Seat::id)
                .filter(s -> !s.equals(desk.me()))
                .toList();
        whom.setItems(others);
        whom.setItemLabelGenerator(s -> desk.names().place(s));
        if (to != null) {
            whom.setValue(Set.of(to));
        } else if (others.size() == 1) {
            whom.setValue(Set.copyOf(others));
        }
        TextArea text = new TextArea(Words.t("news.noteText"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinHeight("7rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setHelperText(Words.t("news.noteLength", 0, LONGEST));
        text.addValueChangeListener(
                e -> text.setHelperText(Words.t("news.noteLength", e.getValue().length(), LONGEST)));
        add(whom, text);
        getFooter()
                .add(
                        button("btn", Words.t("news.noteCancel"), this::close),
                        button(
                                "btn pri",
                                Words.t("news.noteSend"),
                                () -> send(desk, whom.getValue(), others, text.getValue())));
        if (to != null) {
            text.focus();
        }
    }

    private void send(Desk desk, Set<String> whom, List<String> order, String text) {
        if (whom.isEmpty()) {
            desk.say(Words.t("news.noteWhom"));
        } else if (text.isBlank()) {
            desk.say(Words.t("news.noteEmpty"));
        } else if (desk.submit(new GameCommand.SendNote(
                desk.me(), order.stream().filter(whom::contains).toList(), text.strip()))) {
            close();
        }
    }
}
