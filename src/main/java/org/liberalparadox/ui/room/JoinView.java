package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.LinkButton;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;

/** Comes in by a code. To open the address changes nothing: who only looks, as the preview of a link does, takes no seat. */
@Route("join/:code?")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/solo.css")
@CssImport("./styles/pages/room.css")
public final class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LOOK_AGAIN = 4_000;

    private final Rooms rooms;
    private final Sheet sheet = new Sheet("join");
    private final Div known = div("known");
    private String code = "";
    private @Nullable DoorPanel door;
    private @Nullable String session;
    private @Nullable Registration looking;

    JoinView(Rooms rooms) {
        this.rooms = rooms;
        addClassName("room-page");
        add(new PageHeader(Words.t("join.place"), new RouterLink(Words.t("codex.title"), CodexView.class)), sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        sheet.removeAll();
        known.removeAll();
        door = null;
        session = null;
        if (code.isEmpty()) {
            ask("", null);
            return;
        }
        try {
            Optional<Rooms.Welcome> welcome = rooms.knock(code, Address.client());
            if (welcome.isEmpty()) {
                boolean readable = JoinCode.read(code).isPresent();
                ask(code, Words.t(readable ? "join.noSuchCode" : "join.notACode"));
            } else {
                open(welcome.get());
                Device.games(event.getUI(), this::recognise);
            }
        } catch (Rooms.TooManyTries tries) {
            ask(code, RoomWords.tooManyTries(tries));
        }
    }

    private void ask(String typed, @Nullable String why) {
        CodeField field = new CodeField();
        sheet.add(new H1(Words.t("join.title")), p("lead", Words.t("join.lead")), field);
        if (why != null) {
            field.refuse(typed, why);
            sheet.add(p("note", Words.t("join.help")));
        }
        field.focus();
    }

    private void open(Rooms.Welcome welcome) {
        session = welcome.session();
        DoorPanel opened = new DoorPanel(welcome, null, (name, seat) -> rooms.join(code, name, seat, Address.client()));
        door = opened.onStale(this::look);
        sheet.add(known, opened);
    }

    /** Looks at the door again, as somebody may have come or gone. */
    private void look() {
        DoorPanel open = door;
        if (open == null) {
            return;
        }
        try {
            rooms.knock(code, Address.client())
                    .ifPresentOrElse(w -> open.show(w.room()), () -> open.refuse(Words.t("join.noSuchCode")));
        } catch (Rooms.TooManyTries tries) {
            open.refuse(RoomWords.tooManyTries(tries));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        ui.setPollInterval(LOOK_AGAIN);
        looking = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (looking != null) {
            looking.remove();
            detached.getUI().setPollInterval(-1);
        }
    }

    /** Who came in on this device before is led back instead of coming in twice. */
    void recognise(List<String> keys) {
        known.removeAll();
        for (String key : keys) {
            Optional<Participation> me = rooms.participant(Credentials.secret(key))
                    .filter(p -> p.session().equals(session) && !p.removed());
            if (me.isPresent()) {
                String name = me.map(Participation::room)
                        .map(r -> r.guest())
                        .map(g -> g.name())
                        .orElse("");
                known.add(
                        p("", Words.t("join.known", name)), new LinkButton("play/" + key, Words.t("join.goOn"), "pri"));
                return;
            }
        }
    }

    @Override
    public String getPageTitle() {
        return Words.t("page.title", Words.t("join.place"));
    }
}
