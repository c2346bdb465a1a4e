package org.liberalparadox.ui.table.talks;

import java.util.function.Consumer;
import org.liberalparadox.ui.table.Desk;

/** Keeps the package being written, so that neither a reload nor a restart of the server loses it. */
final class DraftStore {
    private static final String NAME = "draft";

    private final Desk desk;

    DraftStore(Desk desk) {
        this.desk = desk;
    }

    void save(BidDraft draft) {
        desk.company().drafts().keep(NAME, draft.isEmpty() ? "" : draft.encode());
    }

    void forget() {
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
