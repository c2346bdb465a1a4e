package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.liberalparadox.ui.text.Words;

/** For a link that opens no seat: what may have happened, and the ways on. */
final class WrongLink extends Main {

    WrongLink() {
        addClassNames("page", "wrong");
        add(
                new H1(Words.t("wrong.title")),
                p("brief", Words.t("wrong.text")),
                p(
                        "acts",
                        styled("btn pri", new Anchor("solo", Words.t("wrong.solo"))),
                        styled("btn", new Anchor(".", Words.t("wrong.home")))));
    }
}
