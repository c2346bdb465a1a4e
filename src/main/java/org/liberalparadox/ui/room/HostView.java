package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Patience;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.RulesShown;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;
import org.springframework.beans.factory.annotation.Value;

/** Sets up a session for many people and opens its room. */
@Route("host")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/solo.css")
@CssImport("./styles/pages/room.css")
public final class HostView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SECONDS = 60;

    private static final String SCENARIO = "scenario";

    private final Rooms rooms;
    private final HostForm form;
    private final Paragraph refusal = p("bad", "");
    private final Sheet sheet = new Sheet("solo");

    HostView(Rooms rooms, RulesShown library, @Value("${liberal-paradox.silence}") int silence, Patience patience) {
        this.rooms = rooms;
        addClassName("room-page");
        form = new HostForm(
                library.scenarios(), library.rules().bots(), new SilenceChoice(silence, patience.percent()));
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button create = new Button(Words.t("host.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Aside next = styled("paper seat-preview", new Aside());
        next.add(
                div("", new H2(Words.t("host.next")), p("", Words.t("host.next.text"))),
                div("preview-foot", refusal, create));
        sheet.addClassName("host");
        sheet.add(div("solo-form", new H1(Words.t("host.title")), p("lead", Words.t("host.lead")), form), next);
        add(new PageHeader(Words.t("host.place"), new RouterLink(Words.t("codex.title"), CodexView.class)), sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.choose(event.getLocation().getQueryParameters().getSingleParameter(SCENARIO));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI()
                .getPage()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''")
                .then(String.class, form::zone);
    }

    private void create() {
        refusal.setVisible(false);
        Optional<String> problem = form.problem();
        if (problem.isPresent()) {
            refuse(problem.get());
            return;
        }
        HostSetup setup = form.setup();
        try {
            Rooms.Hosted hosted = rooms.host(setup, Address.client());
            UI ui = UI.getCurrentOrThrow();
            Device.remember(ui, Credentials.keep(hosted.ref(), hosted.secret()));
            sheet.removeAll();
            sheet.removeClassName("solo");
            String title =
                    rooms.facilitate(hosted.secret()).orElseThrow().scenario().title();
            sheet.add(new HostedPanel(hosted, title));
            ui.getPage().executeJs("window.scrollTo(0, 0); document.getElementById('main')?.focus()");
        } catch (Sessions.BadSetup bad) {
            refuse(bad.getMessage());
        } catch (Rooms.TooManyTries many) {
            refuse(Words.t("guards.rooms", Math.ceilDiv(many.seconds(), SECONDS)));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return Words.t("page.title", Words.t("host.place"));
    }
}
