package org.liberalparadox.ui.table.talks;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.DraftMark;

/** Keeps the package being written, so that neither a reload nor a restart of the server loses it. */
final class DraftStore {
    private static final String NAME = "draft";

    private final Desk desk;
    private @Nullable String kept;

    DraftStore(Desk desk) {
        this.desk = desk;
    }

    /** Once for each change: the world around it changes more often than what is written. */
    void save(BidDraft draft, DraftMark mark) {
        String text = draft.isEmpty() ? "" : draft.encode();
        if (text.equals(kept)) {
            return;
        }
        kept = text;
        if (text.isEmpty()) {
            mark.forget();
            desk.company().drafts().keep(NAME, "");
        } else {
            desk.company().drafts().keep(NAME, text, mark.saving());
        }
    }

    /** A screen that opens what is written says anew whether it is safe. */
    void opened() {
        kept = null;
    }

    void forget() {
        kept = null;
        desk.company().drafts().keep(NAME, "");
    }

    /** Hands over a draft that names only seats and issues of this game. */
    void load(Consumer<BidDraft> found) {
        desk.company()
                .drafts()
                .load(
                        NAME,
                        text -> BidDraft.decode(desk.me(), text)
                                .filter(this::fits)
                                .ifPresent(found));
    }

    private boolean fits(BidDraft draft) {
        return draft.parties().stream().allMatch(desk::isSeat)
                && draft.clauses().stream()
                        .allMatch(c -> desk.rules().hasIssue(c.issue())
                                && draft.parties().contains(c.giver())
                                && c.level() >= 1
                                && c.level() <= org.liberalparadox.engine.model.Clause.MAX_LEVEL);
    }
}
