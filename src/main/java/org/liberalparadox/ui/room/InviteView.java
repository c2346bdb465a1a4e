package org.liberalparadox.ui.room;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;

/** Comes in with the link on a role card, to the seat of that card; like every door, only when somebody says so. */
@Route("invite/:key")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/solo.css")
@CssImport("./styles/pages/room.css")
public final class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;

    InviteView(Rooms rooms) {
        this.rooms = rooms;
        addClassName("room-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = Credentials.secret(event.getRouteParameters().get("key").orElse(""));
        removeAll();
        add(new PageHeader(Words.t("join.place"), new RouterLink(Words.t("codex.title"), CodexView.class)));
        Optional<Rooms.Invited> invited = rooms.invitation(secret);
        if (invited.isEmpty()) {
            add(new Apology("invite.gone", Words.t("invite.gone.text")));
            return;
        }
        Rooms.Invited to = invited.get();
        DoorPanel door = new DoorPanel(to.welcome(), to.seat().seat(), (name, seat) -> rooms.accept(secret, name));
        if (!to.seat().open()) {
            door.refuse(Words.t("invite.full"));
        }
        add(new Sheet("join", door));
    }

    @Override
    public String getPageTitle() {
        return Words.t("page.title", Words.t("join.place"));
    }
}
