package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.LinkButton;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.text.Names;

/** Opens the debriefing of the game a secret belongs to, once that game is over. */
@Route("debrief/:secret")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/debrief.css")
public class DebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Sessions sessions;
    private final Rooms rooms;

    DebriefView(Sessions sessions, Rooms rooms) {
        this.sessions = sessions;
        this.rooms = rooms;
        addClassName("debriefing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        if (isOfARoom(event.getUI(), secret)) {
            return;
        }
        Optional<SeatAccess> seat = sessions.open(Credentials.secret(secret));
        if (seat.isEmpty()) {
            add(new PageHeader(""), new Apology("debrief.missing", getTranslation("debrief.missing.text")));
            return;
        }
        UI ui = event.getUI();
        Device.remember(ui, secret);
        SeatAccess access = seat.get();
        Optional<Debrief> debrief = access.debrief();
        if (debrief.isPresent()) {
            show(access, debrief.get());
        } else {
            running(access.view().title(), "play/" + secret);
        }
    }

    /** Whether the key is of somebody in a room or of its facilitator; shows them what is open to them. */
    private boolean isOfARoom(UI ui, String key) {
        String secret = Credentials.secret(key);
        Optional<Participation> guest = rooms.participant(secret);
        if (guest.isPresent()) {
            Device.remember(ui, key);
            Participation me = guest.get();
            if (me.debrief().isEmpty() || me.told().isEmpty()) {
                running(me.scenario().title(), "play/" + key);
            } else {
                show(me.told().get(), me.debrief().get(), me.log(), List.of());
            }
            return true;
        }
        Optional<FacilitatorAccess> facilitator = rooms.facilitate(secret);
        facilitator.ifPresent(f -> {
            if (f.debrief().isEmpty()) {
                running(f.scenario().title(), "facilitate/" + key);
            } else {
                String first = f.scenario().seats().getFirst().id();
                show(f.as(first), f.debrief().get(), f.log(), f.remarks());
            }
        });
        return facilitator.isPresent();
    }

    private void show(SeatAccess access, Debrief debrief, List<RoomEvent> log, List<Remark> remarks) {
        String place =
                getTranslation("debrief.place", debrief.title(), debrief.seats().size(), debrief.rounds());
        DebriefPage page = new DebriefPage(Told.of(debrief, access.view(), access.rules()));
        page.add(new RoomSection(log, remarks, new Names(access.view(), access.rules())));
        add(new PageHeader(place, new RouterLink(getTranslation("codex.title"), CodexView.class)), page);
    }

    private void running(String title, String back) {
        Apology sorry = new Apology("debrief.running", getTranslation("debrief.running.text"));
        sorry.addComponentAtIndex(2, new LinkButton(back, getTranslation("debrief.running.back"), "pri"));
        add(new PageHeader(title), sorry);
    }

    private void show(SeatAccess access, Debrief debrief) {
        SeatView view = access.view();
        String place =
                getTranslation("debrief.place", debrief.title(), debrief.seats().size(), debrief.rounds());
        String again = "solo?scenario=" + view.scenario() + "&seat=" + view.me().seat();
        Component codex = new RouterLink(getTranslation("codex.title"), CodexView.class);
        add(
                new PageHeader(place, codex, new LinkButton(again, getTranslation("debrief.again"), "pri")),
                new DebriefPage(Told.of(debrief, view, access.rules())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("debrief.title"));
    }
}
