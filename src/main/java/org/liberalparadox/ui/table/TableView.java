package org.liberalparadox.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.room.Follower;
import org.liberalparadox.ui.text.Words;

/** The table of whoever holds a seat's secret link; keeps it up to date while it is open. */
@Route("play/:secret")
public final class TableView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PLACE = "at";

    private final Sessions sessions;
    private final Rooms rooms;
    private String secret = "";
    private String title = "";
    private @Nullable SeatAccess access;
    private @Nullable Table table;
    private @Nullable Follower<SeatView> follower;

    public TableView(Sessions sessions, Rooms rooms) {
        this.sessions = sessions;
        this.rooms = rooms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        @Nullable
        Place asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLACE)
                .flatMap(Place::parse)
                .orElse(null);
        Optional<Participation> guest = rooms.participant(Credentials.secret(secret));
        if (guest.isPresent()) {
            enterRoom(event, guest.get(), asked);
            return;
        }
        Optional<SeatAccess> opened = sessions.open(Credentials.secret(secret));
        if (opened.isEmpty()) {
            title = Words.t("wrong.title");
            add(new WrongLink());
            return;
        }
        SeatAccess seat = opened.get();
        SeatView view = seat.view();
        if (view.isOver()) {
            event.forwardTo("debrief/" + secret);
            return;
        }
        access = seat;
        title = Words.t("table.pageTitle", view.seat(seat.seat()).name(), view.round());
        Company alone = Company.alone(seat.session(), seat.seat(), this::acted);
        table = new Table(seat, alone, secret, asked, this::remember);
        add(table);
    }

    private void enterRoom(BeforeEnterEvent event, Participation guest, @Nullable Place asked) {
        if (guest.room().stage() == Stage.CLOSED) {
            event.forwardTo("debrief/" + secret);
            return;
        }
        title = Words.t("table.roomTitle", guest.scenario().title());
        add(new RoomPlace(guest, secret, asked, this::remember));
    }

    /** The address names the place, so that a reload returns to it. */
    private void remember(Place place) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, "play/" + secret + "?" + PLACE + "=" + place.id()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        SeatAccess seat = access;
        if (seat != null) {
            UI ui = attached.getUI();
            follower = new Follower<>(ui, seat::listen, seat::view, this::show).withSafetyNet();
            Device.remember(ui, secret);
            offerBrief(ui);
        }
    }

    /** Who sits down for the first time reads the brief before anything else. */
    private void offerBrief(UI ui) {
        Table shown = table;
        if (shown != null) {
            Device.whenBriefUnread(ui, secret, () -> shown.readBrief(() -> Device.briefRead(ui, secret)));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (follower != null) {
            follower.stop();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void acted() {
        if (follower != null) {
            follower.showNow();
        }
    }

    private void show(SeatView view) {
        if (view.isOver()) {
            getUI().ifPresent(ui -> ui.navigate("debrief/" + secret));
        } else if (table != null) {
            table.show(view);
        }
    }
}
