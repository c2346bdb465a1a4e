package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Says that a second console is open elsewhere, and what to do when nobody knows whose it is. */
final class Company extends Div implements ConsoleView.Panel {
    private final Console console;
    private final Seen seen = new Seen();
    private int known;

    Company(Console console) {
        this.console = console;
        addClassNames("hint", "company");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    @Override
    public void show(Console.Now now) {
        if (!seen.isNew(now.others())) {
            return;
        }
        known = Math.min(known, now.others());
        draw(now.others());
    }

    private void draw(int others) {
        removeAll();
        setVisible(others > known);
        add(
                bold(Words.t("console.second", others)),
                span("", Words.t("console.second.text")),
                button("link", Words.t("console.second.known"), () -> {
                    known = others;
                    draw(others);
                }),
                OwnLink.renew(console));
    }
}
