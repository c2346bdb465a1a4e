package org.liberalparadox.ui.table;

import com.vaadin.flow.component.page.WebStorage;
import java.util.Optional;
import java.util.function.Consumer;
import org.liberalparadox.session.Participation;

/** Keeps what somebody has begun to write, so that neither a reload nor a restart of the server loses it. */
public interface Drafts {
    /** An empty text forgets the draft. */
    default void keep(String name, String text) {
        keep(name, text, () -> {});
    }

    /** The same, and says when it is safe, on any thread. */
    void keep(String name, String text, Runnable safe);

    /** Hands over what was kept, if anything was. */
    void load(String name, Consumer<String> found);

    /** In this browser, for who plays alone. */
    static Drafts inBrowser(String game) {
        return new Drafts() {
            @Override
            public void keep(String name, String text, Runnable safe) {
                if (text.isEmpty()) {
                    WebStorage.removeItem(name + "-" + game);
                } else {
                    WebStorage.setItem(name + "-" + game, text);
                }
                safe.run();
            }

            @Override
            public void load(String name, Consumer<String> found) {
                WebStorage.getItem(
                        name + "-" + game,
                        text -> Optional.ofNullable(text)
                                .filter(t -> !t.isBlank())
                                .ifPresent(found));
            }
        };
    }

    /** With the person, on whatever device they come back; what was written for a seat stays with the seat. */
    static Drafts ofPerson(Participation me, String seat) {
        return new Drafts() {
            @Override
            public void keep(String name, String text, Runnable safe) {
                me.keepDraft(name + "-" + seat, text, safe);
            }

            @Override
            public void load(String name, Consumer<String> found) {
                me.draft(name + "-" + seat).filter(t -> !t.isBlank()).ifPresent(found);
            }
        };
    }
}
