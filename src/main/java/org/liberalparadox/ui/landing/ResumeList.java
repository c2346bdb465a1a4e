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
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.SessionFailure;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;

/** Games begun on this device that can go on, the last one first; links that open nothing any more are forgotten. */
class ResumeList extends Div {
    private static final int SHOWN = 3;

    private final Sessions sessions;

    ResumeList(Sessions sessions) {
        this.sessions = sessions;
        addClassName("resume");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        Device.games(ui, secrets -> show(ui, secrets));
    }

    void show(UI ui, List<String> secrets) {
        UnorderedList games = new UnorderedList();
        for (String secret : secrets) {
            Optional<SeatAccess> seat = open(ui, secret);
            if (seat.isPresent() && games.getChildren().count() < SHOWN) {
                games.add(item(secret, seat.get().view()));
            }
        }
        removeAll();
        add(games);
        setVisible(games.getChildren().findAny().isPresent());
    }

    /** A game that cannot be opened any more must not keep anybody from the first page. */
    private Optional<SeatAccess> open(UI ui, String secret) {
        try {
            Optional<SeatAccess> seat = sessions.open(Credentials.secret(secret));
            if (seat.isEmpty()) {
                Device.forget(ui, secret);
            }
            return seat;
        } catch (SessionFailure broken) {
            return Optional.empty();
        }
    }

    private ListItem item(String secret, SeatView view) {
        String seat = view.seat(view.me().seat()).name();
        boolean over = view.isOver();
        Span state = new Span(getTranslation(over ? "landing.finished" : "landing.unfinished"));
        state.addClassNames("pill", over ? "plain" : "mark");
        Span where = new Span(getTranslation("landing.where", view.title(), seat, view.round(), view.rounds()));
        Anchor link = new Anchor(
                (over ? "debrief/" : "play/") + secret, getTranslation(over ? "landing.debrief" : "landing.resume"));
        link.getElement().setAttribute("aria-label", link.getText() + ": " + where.getText());
        return new ListItem(state, where, link);
    }
}
