package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.room.Follower;
import org.liberalparadox.ui.text.Words;

/** A facilitator's look over the shoulder of a seat: its table as its holders see it, where nothing can be sent. */
@Route("facilitate/:key/as/:seat")
public final class SeatLook extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;
    private @Nullable Table table;
    private @Nullable SeatAccess seat;
    private @Nullable FacilitatorAccess access;
    private @Nullable Follower<SeatView> follower;

    SeatLook(Rooms rooms) {
        this.rooms = rooms;
        addClassName("seat-look");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        String asked = event.getRouteParameters().get("seat").orElse("");
        Optional<FacilitatorAccess> access = rooms.facilitate(Credentials.secret(key))
                .filter(f -> f.scenario().hasSeat(asked));
        removeAll();
        if (access.isEmpty()) {
            add(new WrongLink());
            return;
        }
        SeatAccess look = access.get().as(asked);
        Table shown = new Table(look, Company.onlooker(look.session(), asked), key, null, place -> {});
        add(
                div(
                        "look-banner",
                        bold(Words.t(
                                "console.look",
                                access.get().scenario().seat(asked).name())),
                        span("", Words.t("console.look.text")),
                        new Anchor("facilitate/" + key, Words.t("console.look.back"))),
                shown);
        table = shown;
        seat = look;
        this.access = access.get();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        SeatAccess look = seat;
        Table shown = table;
        if (look != null && shown != null) {
            follower = new Follower<>(attached.getUI(), look::listen, look::view, this::show);
        }
    }

    private void show(SeatView view) {
        if (access != null && access.revoked()) {
            removeAll();
            add(new WrongLink());
        } else if (table != null) {
            table.show(view);
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
        return Words.t("page.title", Words.t("console.place"));
    }
}
