package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.component.Clock;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.solo.BriefPanel;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** For whoever sits down in the midst of a game: the brief of the seat, its questions, and then the table. */
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class BriefFirst extends Div {
    private final Participation me;
    private final SeatAccess seat;
    private final Clock clock;
    private final Paragraph phase = p("", "");
    private final WhoIsHere who;
    private final Delegation delegation;
    private final Announcements announcements = new Announcements();
    private final Paragraph refusal = p("bad", "");
    private final NativeButton go;
    private final BriefCheck check;

    public BriefFirst(Participation me, SeatAccess seat) {
        this.me = me;
        this.seat = seat;
        addClassNames("lobby", "brief-first");
        clock = PhaseClock.create(me::room);
        who = new WhoIsHere(me, this::submit);
        delegation = new Delegation(this::submit);
        go = button("btn pri big", Words.t("late.go"), this::sayReady);
        check = new BriefCheck(BriefQuestions.of(seat.view()), this::allow);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Anchor codex = new Anchor("codex", Words.t("codex.title"));
        codex.setTarget("_blank");
        Div now = div("late-now", new H2(Words.t("late.title")), div("late-phase", phase, clock), p("note", text()));
        Paragraph first = p("waiting", Words.t("late.first"));
        Sheet sheet = new Sheet(
                "brief-sheet", now, announcements, new BriefPanel(seat.view(), check), div("go", first, refusal, go));
        add(
                new PageHeader(Words.t("late.place", me.scenario().title()), codex),
                div("lob", sheet, div("l", delegation, who)));
        allow();
    }

    private static String text() {
        return Words.t("late.text");
    }

    /** Whether this is the brief of the seat. */
    public boolean isOf(SeatAccess other) {
        return seat.seat().equals(other.seat());
    }

    /** Draws what changed around the reader, who keeps their place in the brief. */
    public void show(RoomView room) {
        RoomView.Clock now = room.clock();
        clock.show(PhaseClock.of(room));
        phase.setText(
                now.phase() == null
                        ? ""
                        : Words.t("observer.round", Math.max(1, now.round()), me.rounds(), Names.phase(now.phase())));
        who.show(room);
        delegation.show(room);
        announcements.show(room.announcements());
    }

    private void allow() {
        Dom.setInactive(go, !check.passed(), Words.t("check.first"));
    }

    private void sayReady() {
        if (check.passed()) {
            submit(new RoomCommand.SayReady(me.person(), true));
        } else {
            refuse(Words.t("check.first"));
        }
    }

    private void submit(RoomCommand.OfPerson command) {
        refusal.setVisible(false);
        me.submit(command).ifPresent(why -> refuse(RoomWords.refusal(why)));
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
