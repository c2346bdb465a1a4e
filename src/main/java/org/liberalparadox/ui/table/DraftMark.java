package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;
import org.liberalparadox.ui.text.Words;

/**
 * Says whether what is being written is safe: not before it would survive the end of the server. While somebody types the browser
 * itself turns it back, as the server hears of it only when they rest.
 */
public final class DraftMark extends Span {
    private static final String STATE = "data-state";

    private final AtomicLong latest = new AtomicLong();

    /** Shows nothing before something was written. */
    public DraftMark() {
        addClassName("draft-mark");
        add(span("saving", Words.t("drafts.saving")), span("saved", Words.t("drafts.saved")));
        forget();
    }

    /** There is nothing to keep any more. */
    public void forget() {
        latest.incrementAndGet();
        getElement().setAttribute(STATE, "none");
    }

    /** Something was handed over to be kept; run the result, on any thread, when it is safe. */
    public Runnable saving() {
        long mine = latest.incrementAndGet();
        getElement().setAttribute(STATE, "saving");
        UI ui = UI.getCurrent();
        return () -> {
            try {
                if (ui != null) {
                    ui.access(() -> saved(mine));
                }
            } catch (UIDetachedException closed) {
                return; // nobody looks any more
            }
        };
    }

    /** Of several that were handed over the last one counts. */
    private void saved(long which) {
        if (latest.get() == which) {
            getElement().setAttribute(STATE, "saved");
            // Said again where the browser turned it back in between: to the server nothing changed then.
            getElement().executeJs("this.setAttribute('data-state', 'saved')");
        }
    }

    /** While somebody types into this field nothing of it is safe yet. */
    public void follow(Component field) {
        field.getElement()
                .executeJs(
                        "this.addEventListener('input', () => $0.setAttribute('data-state', 'saving'))", getElement());
    }
}
