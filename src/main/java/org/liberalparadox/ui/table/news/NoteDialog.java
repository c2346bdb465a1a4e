package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.DraftMark;
import org.liberalparadox.ui.text.Words;

/** Writes a diplomatic note to one or more seats. */
final class NoteDialog extends Dialog {
    private static final int LONGEST = 500;

    private final Desk desk;
    private final List<String> others;
    private final CheckboxGroup<String> whom = new CheckboxGroup<>();
    private final TextArea text = new TextArea(Words.t("news.noteText"));
    private final DraftMark mark = new DraftMark();
    private final Div isBack;

    private NoteDialog(Desk desk, @Nullable String to) {
        this.desk = desk;
        addClassName("note-dialog");
        setHeaderTitle(Words.t("news.noteTitle"));
        others = desk.view().seats().stream()
                .map(SeatView.Seat::id)
                .filter(s -> !s.equals(desk.me()))
                .toList();
        whom.setLabel(Words.t("news.noteTo"));
        whom.setItems(others);
        whom.setItemLabelGenerator(s -> desk.names().place(s));
        if (to != null) {
            whom.setValue(Set.of(to));
        } else if (others.size() == 1) {
            whom.setValue(Set.copyOf(others));
        }
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinHeight("7rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setHelperText(Words.t("news.noteLength", 0, LONGEST));
        // Whoever leaves the field hands over at once what a rest in typing would.
        text.addBlurListener(e -> {});
        isBack = div(
                "draft-back",
                span("muted", Words.t("drafts.noteBack")),
                button("link", Words.t("drafts.discard"), this::discard));
        isBack.setVisible(false);
        add(whom, isBack, text, mark);
        mark.follow(text);
        getFooter()
                .add(
                        button("btn", Words.t("news.noteCancel"), this::close),
                        desk.forAll(button("btn pri", Words.t("news.noteSend"), this::send)));
        if (to != null) {
            text.focus();
        }
    }

    /** With what was begun and not sent, whomever it was for. */
    static void open(Desk desk, @Nullable String to) {
        NoteDialog dialog = new NoteDialog(desk, to);
        dialog.open();
        NoteDraft.load(desk, dialog::restore);
        dialog.text.addValueChangeListener(e -> dialog.written());
        dialog.whom.addValueChangeListener(e -> dialog.keep());
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                desk.company().does(Presence.Activity.READING);
            }
        });
        desk.company().does(Presence.Activity.NOTE);
    }

    private void restore(NoteDraft.Begun begun) {
        Set<String> to = new LinkedHashSet<>(whom.getValue());
        begun.to().stream().filter(others::contains).forEach(to::add);
        whom.setValue(to);
        text.setValue(begun.text());
        count();
        isBack.setVisible(true);
    }

    private void written() {
        count();
        desk.company().does(Presence.Activity.NOTE);
        keep();
    }

    private void count() {
        text.setHelperText(Words.t("news.noteLength", text.getValue().length(), LONGEST));
    }

    private void keep() {
        NoteDraft.keep(desk, new NoteDraft.Begun(addressees(), text.getValue()), mark.saving());
    }

    private void discard() {
        text.clear();
        mark.forget();
        isBack.setVisible(false);
    }

    private List<String> addressees() {
        return others.stream().filter(whom.getValue()::contains).toList();
    }

    private void send() {
        String said = text.getValue();
        if (whom.getValue().isEmpty()) {
            desk.say(Words.t("news.noteWhom"));
        } else if (said.isBlank()) {
            desk.say(Words.t("news.noteEmpty"));
        } else if (desk.submit(new GameCommand.SendNote(desk.me(), addressees(), said.strip()))) {
            NoteDraft.keep(desk, NoteDraft.Begun.NOTHING);
            close();
        }
    }
}
