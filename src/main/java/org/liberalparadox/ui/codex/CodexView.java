package org.liberalparadox.ui.codex;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Presence;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.LinkButton;
import org.liberalparadox.ui.page.PageHeader;

/**
 * Looks a concept up: list left, text in the middle, numbers right. With {@code ?game=<secret>} it also shows what
 * the concept is in that game now, and the way back to the table.
 */
@Route("codex/:term?")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/codex.css")
public class CodexView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Name of the query parameter that tells which game one came from. */
    public static final String GAME = "game";

    private static final int HERE = 15_000;

    private final Sessions sessions;
    private final Rooms rooms;
    private final RuleNumbers numbers;
    private @Nullable Term term;
    private @Nullable Participation reader;
    private @Nullable Registration polling;
    private Runnable leave = () -> {};

    CodexView(Sessions sessions, Rooms rooms, RuleNumbers numbers) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.numbers = numbers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getRouteParameters().get("term");
        Optional<String> secret = event.getLocation().getQueryParameters().getSingleParameter(GAME);
        Optional<Participation> guest = secret.flatMap(s -> rooms.participant(Credentials.secret(s)));
        Optional<SeatAccess> seat =
                guest.flatMap(Participation::seat).or(() -> secret.flatMap(s -> sessions.open(Credentials.secret(s))));
        reader = guest.orElse(null);
        term = wanted.flatMap(Catalogue::find).orElse(null);
        removeAll();
        PageHeader header = new PageHeader(getTranslation("codex.title"));
        seat.ifPresent(
                open -> header.act(new LinkButton("play/" + secret.orElseThrow(), getTranslation("codex.back"))));
        add(header);
        Links links = new Links(secret.filter(s -> seat.isPresent()));
        add(wanted.isPresent() && term == null ? missing(links, wanted.get()) : content(links, seat));
    }

    /** The others at a table see that somebody looks something up and is not gone. */
    @Override
    protected void onAttach(AttachEvent attached) {
        Participation guest = reader;
        if (guest != null) {
            UI ui = attached.getUI();
            leave = guest.arrive();
            guest.touch(Presence.Activity.CODEX);
            ui.setPollInterval(HERE);
            polling = ui.addPollListener(e -> guest.touch(Presence.Activity.CODEX));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            polling.remove();
            detached.getUI().setPollInterval(-1);
            leave.run();
        }
    }

    private Div missing(Links links, String wanted) {
        Apology apology = new Apology("codex.missing", getTranslation("codex.missing.text", wanted));
        Div content = new Div(new TermList(links, null), apology);
        content.addClassName("codex");
        return content;
    }

    private Div content(Links links, Optional<SeatAccess> seat) {
        Div content = new Div(new TermList(links, term));
        content.addClassName("codex");
        if (term == null) {
            content.add(new CodexIndex(links));
        } else {
            content.addClassName("has-term");
            content.add(new TermText(term, numbers, links), new TermAside(term, numbers, links, seat));
        }
        return content;
    }

    @Override
    public String getPageTitle() {
        String place = getTranslation("codex.title");
        return getTranslation("page.title", term == null ? place : term.name() + ", " + place);
    }
}
