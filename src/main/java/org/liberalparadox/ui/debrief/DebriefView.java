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
import java.util.Optional;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.LinkButton;
import org.liberalparadox.ui.page.PageHeader;

/** Opens the debriefing of the game a secret belongs to, once that game is over. */
@Route("debrief/:secret")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/debrief.css")
public class DebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Sessions sessions;

    DebriefView(Sessions sessions) {
        this.sessions = sessions;
        addClassName("debriefing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
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
            notOver(access.view(), secret);
        }
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

    private void notOver(SeatView view, String secret) {
        Apology sorry = new Apology("debrief.running", getTranslation("debrief.running.text"));
        sorry.addComponentAtIndex(2, new LinkButton("play/" + secret, getTranslation("debrief.running.back"), "pri"));
        add(new PageHeader(view.title()), sorry);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("debrief.title"));
    }
}
