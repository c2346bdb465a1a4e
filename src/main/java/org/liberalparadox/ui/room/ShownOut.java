package org.liberalparadox.ui.room;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.text.Words;

/** For somebody the facilitator took out of the room while they were in it. */
public final class ShownOut extends Div {

    public ShownOut() {
        add(new Apology("shownOut", Words.t("shownOut.text")).first("shownOut.join", JoinView.class));
    }
}
