package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.styled;

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
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.room.Follower;
import org.liberalparadox.ui.text.Words;

/** The facilitator's console: who is here, the clock, every offer and promise, crises, words and notes. */
@Route("facilitate/:key")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/console.css")
public final class ConsoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String BROWSER = ConsoleView.class.getName();

    private final Rooms rooms;
    private String key = "";
    private @Nullable Console console;
    private List<Panel> panels = List.of();
    private @Nullable Follower<Console.Now> follower;
    private @Nullable Runnable leave;

    /** A part that follows room and game. */
    interface Panel {
        void show(Console.Now now);
    }

    ConsoleView(Rooms rooms) {
        this.rooms = rooms;
        addClassName("console");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        removeAll();
        Optional<FacilitatorAccess> access = rooms.facilitate(Credentials.secret(key));
        if (access.isEmpty()) {
            console = null;
            add(new PageHeader(""), new Apology("console.wrong", Words.t("console.wrong.text")));
            return;
        }
        Console shared = new Console(access.get(), key, browser());
        console = shared;
        ConsoleBar bar = new ConsoleBar(shared);
        Company company = new Company(shared);
        Hints hints = new Hints(shared);
        Roster roster = new Roster(shared);
        DoorBox door = new DoorBox(shared);
        TrustTable trust = new TrustTable(shared);
        OffersPanel offers = new OffersPanel(shared);
        PromisesPanel promises = new PromisesPanel(shared);
        LensPanel lens = new LensPanel(shared);
        CrisisPanel crisis = new CrisisPanel(shared);
        NotesPanel notes = new NotesPanel(shared);
        AnnouncePanel announce = new AnnouncePanel(shared);
        panels = List.of(bar, company, hints, roster, door, trust, offers, promises, crisis, notes, announce);
        Div left = div("console-side", door, roster, announce, trust);
        Div middle = div("console-main", offers, lens, promises);
        Div right = div("console-side", crisis, notes);
        H1 title = styled(
                "sr", new H1(Words.t("console.title", access.get().scenario().title())));
        add(bar, company, hints, new Sheet("console-cols", title, left, middle, right));
        shared.onDone(this::done);
        done();
    }

    private void done() {
        if (follower != null) {
            follower.showNow();
        } else if (console != null) {
            show(console.now());
        }
    }

    private void show(Console.Now now) {
        if (console != null && console.access().revoked()) {
            stop();
            removeAll();
            add(new PageHeader(""), new Apology("console.replaced", Words.t("console.replaced.text")));
            return;
        }
        boolean plays = now.room().stage() == Stage.PLAYING || now.room().stage() == Stage.PAUSED;
        setClassName("in-play", plays);
        panels.forEach(p -> p.show(now));
    }

    /** Tells this browser from others, however many windows of it are open. */
    private static String browser() {
        VaadinSession session = VaadinSession.getCurrent();
        @Nullable Object known = session.getAttribute(BROWSER);
        if (known == null) {
            known = UUID.randomUUID().toString();
            session.setAttribute(BROWSER, known);
        }
        return known.toString();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Console shared = console;
        if (shared != null) {
            UI ui = attached.getUI();
            follower = new Follower<>(ui, shared.access()::listen, shared::now, this::show).withSafetyNet();
            Device.remember(ui, key);
            leave = shared.access().attend(browser());
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
    }

    /** Hears of nothing more, and counts as a console no longer. */
    private void stop() {
        if (follower != null) {
            follower.stop();
            follower = null;
        }
        if (leave != null) {
            leave.run();
            leave = null;
        }
    }

    @Override
    public String getPageTitle() {
        return Words.t("page.title", Words.t("console.place"));
    }
}
