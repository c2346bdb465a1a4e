package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.RulesShown;
import org.liberalparadox.ui.page.Sheet;

/** Sets up a game of one person against bots and starts it. */
@Route("solo")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/solo.css")
public class SoloView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SCENARIO = "scenario";
    private static final String SEAT = "seat";

    private final Sessions sessions;
    private final SoloForm form;
    private final SeatPreview preview;

    SoloView(Sessions sessions, RulesShown library) {
        this.sessions = sessions;
        this.preview = new SeatPreview(this::start);
        this.form = new SoloForm(library.scenarios(), library.rules().bots(), preview::show);
        Paragraph lead = new Paragraph(getTranslation("solo.lead"));
        lead.addClassName("lead");
        Div left = new Div(new H1(getTranslation("solo.title")), lead, form);
        left.addClassName("solo-form");
        add(
                new PageHeader(
                        getTranslation("solo.place"), new RouterLink(getTranslation("codex.title"), CodexView.class)),
                new Sheet("solo", left, preview));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.choose(parameter(event, SCENARIO), parameter(event, SEAT));
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private void start() {
        SoloSetup setup = form.setup();
        try {
            Ticket ticket = sessions.startSolo(setup);
            UI ui = UI.getCurrentOrThrow();
            String key = Credentials.keep(ticket.ref(), ticket.secret());
            Device.remember(ui, key);
            ui.navigate("play/" + key);
        } catch (Sessions.BadSetup refused) {
            preview.refuse(refused.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("solo.place"));
    }
}
