package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.solo.BriefPanel;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.text.Words;

/** The lobby: who is here, seats to take, the brief to read, and ready. */
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class LobbyPanel extends Div {
    private static final int READING_TIME = 5000;

    private final Participation me;
    private final Runnable acted;
    private final Scenario scenario;
    private final Div door = div("door-open");
    private final WhoIsHere who;
    private final Delegation delegation;
    private final Announcements announcements = new Announcements();
    private final Sheet sheet = new Sheet("brief-sheet");
    private final Paragraph waiting = p("waiting", "");
    private final Paragraph refusal = p("bad", "");
    private final NativeButton ready;
    private @Nullable BriefCheck check;
    private @Nullable String briefOf;
    private @Nullable String codeShown;
    private boolean doorDrawn;
    private RoomView room;

    /** @param acted brings the screen up to date with what I have done here */
    public LobbyPanel(Participation me, String key, Runnable acted) {
        this.me = me;
        this.acted = acted;
        scenario = me.scenario();
        room = me.room();
        addClassName("lobby");
        who = new WhoIsHere(me, this::submit);
        delegation = new Delegation(this::submit);
        ready = button("btn pri big", Words.t("lobby.imReady"), this::sayReady);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        waiting.getElement().setAttribute("aria-live", "polite");
        Anchor codex = new Anchor("codex", Words.t("codex.title"));
        codex.setTarget("_blank");
        String place = Words.t("lobby.place", scenario.title(), me.rounds(), RoomWords.timing(room.settings()));
        CopyButton mine = new CopyButton(Words.t("lobby.copyMine"), () -> Address.of("play/" + Credentials.secret(key)))
                .looks("link");
        Div left = div("l", door, div("my-link", p("note", Words.t("lobby.mine")), mine), refusal, who, delegation);
        add(new PageHeader(place, codex), div("lob", sheet, left));
    }

    /** Draws what changed. */
    public void show(RoomView now) {
        room = now;
        showDoor(now.code());
        who.show(now);
        delegation.show(now);
        announcements.show(now.announcements());
        showSheet(now);
        showReady(now);
    }

    private void showDoor(@Nullable String code) {
        if (doorDrawn && Objects.equals(code, codeShown)) {
            return;
        }
        doorDrawn = true;
        codeShown = code;
        door.removeAll();
        if (code == null) {
            door.add(p("note", Words.t("lobby.closed")));
            return;
        }
        door.add(
                p("lbl", Words.t("lobby.joinAt", Address.host() + "/join")),
                p("joincode", JoinCode.spaced(code)),
                div(
                        "qrow",
                        new QrCode(Address.of("join/" + code), Words.t("lobby.qr")),
                        p("note", Words.t("lobby.scan"))));
    }

    /** The brief is drawn once for a seat, so that nobody loses their place in it when others come and go. */
    private void showSheet(RoomView now) {
        RoomView.@Nullable Seat seat = now.mine();
        String id = seat == null ? "" : seat.seat();
        if (id.equals(briefOf)) {
            return;
        }
        briefOf = id;
        check = null;
        sheet.removeAll();
        sheet.add(announcements);
        @Nullable SeatAccess access = me.seat().orElse(null);
        if (seat == null || access == null) {
            sheet.add(
                    new H1(Words.t("lobby.observer.title")),
                    p("lead", Words.t("lobby.observer.text")),
                    p("scene", scenario.situation()));
        } else {
            BriefCheck questions = new BriefCheck(BriefQuestions.of(access.view()), () -> showReady(room));
            check = questions;
            sheet.add(new BriefPanel(access.view(), questions));
        }
        sheet.add(div("go", waiting, ready));
    }

    private void showReady(RoomView now) {
        RoomView.@Nullable Guest guest = now.guest();
        boolean is = guest != null && guest.ready();
        boolean may = is || check == null || check.passed();
        ready.setVisible(now.mine() != null);
        ready.setText(Words.t(is ? "lobby.notReady" : "lobby.imReady"));
        ready.getElement().setAttribute("aria-pressed", Boolean.toString(is));
        ready.setClassName("pri", !is);
        Dom.setInactive(ready, !may, Words.t("check.first"));
        waiting.setText(waitingFor(now));
    }

    private String waitingFor(RoomView now) {
        List<String> unready = now.chairs().stream()
                .filter(c -> !c.ready() && !c.people().isEmpty())
                .map(c -> scenario.seat(c.seat()).name())
                .toList();
        long free = now.chairs().stream()
                .filter(c -> !c.bot() && c.people().isEmpty())
                .count();
        if (now.begun()) {
            return Words.t("lobby.again");
        }
        String first = unready.isEmpty() ? "" : Words.t("lobby.waiting", Words.and(unready)) + " ";
        return Words.t("lobby.starts") + " " + first + Words.t("lobby.free", free);
    }

    private void sayReady() {
        RoomView.@Nullable Guest guest = room.guest();
        BriefCheck asked = check;
        if (guest == null) {
            return;
        }
        if (!guest.ready() && asked != null && !asked.passed()) {
            refuse(Words.t("check.first"));
            return;
        }
        submit(new RoomCommand.SayReady(room.me(), !guest.ready()));
    }

    private void submit(RoomCommand.OfPerson command) {
        refusal.setVisible(false);
        me.submit(command).ifPresentOrElse(why -> refuse(RoomWords.refusal(why)), acted);
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
        Notification.show(why, READING_TIME, Notification.Position.BOTTOM_CENTER);
    }
}
