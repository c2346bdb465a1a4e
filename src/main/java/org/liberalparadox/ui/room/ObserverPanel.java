package org.liberalparadox.ui.room;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;

/** What somebody without a seat sees while the others play: the public screen, and seats that are free. */
public final class ObserverPanel extends Div {

    public ObserverPanel(Participation me) {
        addClassName("observer");
    }

    /** Draws what changed. */
    public void show(RoomView room) {}
}
