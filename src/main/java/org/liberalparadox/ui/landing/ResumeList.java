package org.liberalparadox.ui.landing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.SessionFailure;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;

/**
 * Games, rooms and sessions of one's own begun on this device that can go on, the last one first; links that open nothing
 * any more are forgotten.
 */
class ResumeList extends Div {
    private static final int SHOWN = 3;

    private final Sessions sessions;
    private final Rooms rooms;

    ResumeList(Sessions sessions, Rooms rooms) {
        this.sessions = sessions;
        this.rooms = rooms;
        addClassName("resume");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        Device.games(ui, keys -> show(ui, keys));
    }

    void show(UI ui, List<String> keys) {
        UnorderedList games = new UnorderedList();
        for (String key : keys) {
            if (games.getChildren().count() < SHOWN) {
                item(ui, key).ifPresent(games::add);
            }
        }
        removeAll();
        add(games);
        setVisible(games.getChildren().findAny().isPresent());
    }

    /** A game that cannot be opened any more must not keep anybody from the first page. */
    private Optional<ListItem> item(UI ui, String key) {
        try {
            String secret = Credentials.secret(key);
            Optional<ListItem> item = sessions.open(secret)
                    .map(seat -> alone(key, seat))
                    .or(() ->
                            rooms.participant(secret).filter(p -> !p.removed()).map(p -> among(key, p)))
                    .or(() -> rooms.facilitate(secret).map(f -> hosting(key, f)));
            if (item.isEmpty()) {
                Device.forget(ui, key);
            }
            return item;
        } catch (SessionFailure broken) {
            return Optional.empty();
        }
    }

    private ListItem alone(String key, SeatAccess seat) {
        SeatView view = seat.view();
        String name = view.seat(view.me().seat()).name();
        String where = getTranslation("landing.where", view.title(), name, view.round(), view.rounds());
        return item(key, "play/", view.isOver(), where);
    }

    private ListItem among(String key, Participation me) {
        RoomView room = me.room();
        RoomView.Seat mine = room.mine();
        String name = mine == null
                ? getTranslation("landing.observer")
                : me.scenario().seat(mine.seat()).name();
        return item(
                key, "play/", room.stage() == Stage.CLOSED, where(me.scenario().title(), name, room));
    }

    private ListItem hosting(String key, FacilitatorAccess mine) {
        RoomView room = mine.room();
        String where = where(mine.scenario().title(), getTranslation("landing.facilitator"), room);
        return item(key, "facilitate/", room.stage() == Stage.CLOSED, where);
    }

    private String where(String title, String name, RoomView room) {
        int round = room.clock().round();
        return round == 0
                ? getTranslation("landing.where.lobby", title, name)
                : getTranslation("landing.where.room", title, name, round);
    }

    private ListItem item(String key, String path, boolean over, String text) {
        Span state = new Span(getTranslation(over ? "landing.finished" : "landing.unfinished"));
        state.addClassNames("pill", over ? "plain" : "mark");
        Span where = new Span(text);
        Anchor link = new Anchor(
                (over ? "debrief/" : path) + key, getTranslation(over ? "landing.debrief" : "landing.resume"));
        link.getElement().setAttribute("aria-label", link.getText() + ": " + where.getText());
        return new ListItem(state, where, link);
    }
}
