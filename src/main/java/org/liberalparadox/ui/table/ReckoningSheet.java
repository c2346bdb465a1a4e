package org.liberalparadox.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.liberalparadox.session.SeatAccess;

/** Makes the screen of the reckoning. */
final class ReckoningSheet {
    private ReckoningSheet() {}

    static Component create(SeatAccess access, int round, Runnable skip) {
        return new Div("reckoning " + round);
    }
}
