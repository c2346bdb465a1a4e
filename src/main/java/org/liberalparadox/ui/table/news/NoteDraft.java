package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** The note somebody began and did not send: kept, and offered again when they come back. */
final class NoteDraft extends Div {
    private static final String NAME = "note";

    /** A note and whom it is for. */
    record Begun(List<String> to, String text) {
        static final Begun NOTHING = new Begun(List.of(), "");

        /** Addressees on the first line, the words behind it; empty without words. */
        String encode() {
            return text.isBlank() ? "" : String.join(",", to) + "\n" + text;
        }

        static Begun decode(String kept) {
            String[] parts = kept.split("\n", 2);
            return parts.length < 2
                    ? NOTHING
                    : new Begun(
                            Stream.of(parts[0].split(","))
                                    .filter(s -> !s.isEmpty())
                                    .toList(),
                            parts[1]);
        }
    }

    NoteDraft(Desk desk) {
        addClassName("draft-back");
        setVisible(false);
        addAttachListener(e -> {
            if (e.isInitialAttach()) {
                load(desk, begun -> offer(desk, begun));
            }
        });
    }

    private void offer(Desk desk, Begun begun) {
        removeAll();
        List<String> to = begun.to().stream().filter(desk::isSeat).toList();
        add(
                span(
                        "muted",
                        to.isEmpty()
                                ? Words.t("drafts.noteBack")
                                : Words.t("drafts.noteBackTo", desk.names().places(to))),
                button("link", Words.t("drafts.continue"), () -> {
                    setVisible(false);
                    NoteDialog.open(desk, null);
                }),
                button("link", Words.t("drafts.discard"), () -> {
                    setVisible(false);
                    keep(desk, Begun.NOTHING);
                }));
        setVisible(true);
    }

    static void keep(Desk desk, Begun begun) {
        keep(desk, begun, () -> {});
    }

    /** The same, and says when it is safe. */
    static void keep(Desk desk, Begun begun, Runnable safe) {
        desk.company().drafts().keep(NAME, begun.encode(), safe);
    }

    static void load(Desk desk, Consumer<Begun> found) {
        desk.company().drafts().load(NAME, kept -> {
            Begun begun = Begun.decode(kept);
            if (!begun.text().isBlank()) {
                found.accept(begun);
            }
        });
    }
}
