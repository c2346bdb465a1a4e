package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;
import org.liberalparadox.ui.screen.ScreenPanel;
import org.liberalparadox.ui.text.Words;

/** What somebody without a seat sees while the others play: the public screen, their part in it, and seats to take. */
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class ObserverPanel extends Div {
    private static final String SEATS = "seats";

    private final Participation me;
    private final ScreenPanel screen;
    private final WhoIsHere who;
    private final Anchor free = styled("link", new Anchor("#" + SEATS, ""));
    private final Paragraph refusal = p("bad", "");

    public ObserverPanel(Participation me) {
        this.me = me;
        addClassName("observer");
        screen = new ScreenPanel(me.screen());
        who = new WhoIsHere(me, this::take);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Anchor codex = styled("link", new Anchor("codex", Words.t("codex.title")));
        codex.setTarget("_blank");
        free.setRouterIgnore(true);
        Div role = div(
                "banner observer-role",
                bold(Words.t("lobby.observer.title")),
                p("", Words.t("observer.text")),
                span("grow", ""),
                free,
                codex);
        role.getElement().setAttribute("role", "note");
        Div seats = div("observer-seats", p("", Words.t("observer.seats")), refusal, who);
        seats.setId(SEATS);
        screen.underBar(role);
        add(screen, seats);
    }

    /** Draws what changed. */
    public void show(RoomView room, ScreenView game) {
        long open = room.chairs().stream().filter(RoomView.Seat::open).count();
        free.setText(Words.t("observer.free", open));
        screen.show(new ScreenPanel.Now(room, game));
        who.show(room);
    }

    private void take(RoomCommand.OfPerson command) {
        refusal.setVisible(false);
        me.submit(command).ifPresent(why -> {
            refusal.setText(RoomWords.refusal(why));
            refusal.setVisible(true);
        });
    }
}
