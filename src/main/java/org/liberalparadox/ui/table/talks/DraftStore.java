package org.liberalparadox.ui.table.talks;

import com.vaadin.flow.component.page.WebStorage;
import java.util.function.Consumer;
import org.liberalparadox.ui.table.Desk;

/** Keeps the package being written in this browser, so that neither a reload nor a restart of the server loses it. */
final class DraftStore {
    private final Desk desk;
    private final String key;

    DraftStore(Desk desk) {
        this.desk = desk;
        key = "draft-" + desk.access().session() + "-" + desk.me();
    }

    void save(BidDraft draft) {
        WebStorage.setItem(key, draft.encode());
    }

    void forget() {
        WebStorage.removeItem(key);
    }

    /** Hands over a draft that names only seats and issues of this game. */
    void load(Consumer<BidDraft> found) {
        WebStorage.getItem(
                key, text -> BidDraft.decode(desk.me(), text).filter(this::fits).ifPresent(found));
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
