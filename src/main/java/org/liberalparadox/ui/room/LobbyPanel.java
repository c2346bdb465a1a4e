package org.liberalparadox.ui.room;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;

/** The lobby: who is here, seats to take, the brief to read, and ready. */
public final class LobbyPanel extends Div {

    public LobbyPanel(Participation me, String key) {
        addClassName("lobby");
    }

    /** Draws what changed. */
    public void show(RoomView room) {}
}
