package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Stage;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** How people come in: code, square to scan, public screen, role cards, and whether the door is open. */
final class DoorBox extends Section implements ConsoleView.Panel {
    private final Console console;
    private final Seen seen = new Seen();

    DoorBox(Console console) {
        this.console = console;
        addClassName("door-box");
    }

    @Override
    public void show(Console.Now now) {
        @Nullable String code = now.room().code();
        if (!seen.isNew(code, now.room().stage())) {
            return;
        }
        removeAll();
        if (now.room().stage() == Stage.CLOSED) {
            add(p("note", Words.t("console.door.over")));
            return;
        }
        if (code == null) {
            add(p("note", Words.t("console.door.shut")));
        } else {
            String link = Address.of("join/" + code);
            add(div(
                    "door-code",
                    div("", span("note", Words.t("console.door.join")), span("code", JoinCode.spaced(code))),
                    new QrCode(link, Words.t("console.door.qr"))));
        }
        Anchor screen = styled("link", new Anchor("screen/" + console.access().screen(), Words.t("console.screen")));
        screen.setTarget("_blank");
        Anchor cards = styled("link", new Anchor("facilitate/" + console.key() + "/cards", Words.t("console.cards")));
        cards.setTarget("_blank");
        add(div(
                "acts",
                screen,
                cards,
                button(
                        "link",
                        Words.t(code == null ? "console.door.open" : "console.door.close"),
                        () -> console.does(new RoomCommand.SetDoor(code == null)))));
        add(div(
                "acts own-link",
                span("note", Words.t("console.ownLink")),
                OwnLink.copy(console),
                OwnLink.sheet(console),
                OwnLink.renew(console)));
    }
}
