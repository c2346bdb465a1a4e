package org.liberalparadox.ui.screen;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.ScreenAccess;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** While people gather: how to get in, large, and who is here. */
final class ScreenLobby extends Sheet {
    private final Scenario scenario;
    private final Seen door = new Seen();
    private final Seen guests = new Seen();
    private final Div way = div("screen-way");
    private final H2 count = new H2();
    private final UnorderedList seats = new UnorderedList();
    private final Paragraph watching = p("sn", "");
    /** Where this server is reached; kept, as pushed changes come without a request. */
    private final String host = Address.host();

    ScreenLobby(ScreenAccess access) {
        super("screen-lobby");
        scenario = access.scenario();
        add(way, div("screen-here", count, seats, watching));
    }

    void show(RoomView room) {
        if (door.isNew(room.code())) {
            showDoor(room.code());
        }
        if (guests.isNew(room.chairs(), room.observers())) {
            showGuests(room);
        }
    }

    private void showDoor(@Nullable String code) {
        way.removeAll();
        if (code == null) {
            way.add(new H1(Words.t("screen.shut")), p("", Words.t("screen.shutText")));
            return;
        }
        H1 large = styled("joincode", new H1(spaced(code)));
        large.getElement().setAttribute("aria-label", Words.t("screen.code", String.join(" ", code.split(""))));
        way.add(
                p("", Words.t("screen.joinAt", host + "/join")),
                large,
                new QrCode(Address.of("join/" + code), Words.t("screen.qr")),
                p("sn", Words.t("screen.joinHow")));
    }

    /** Six letters read more easily as two groups. */
    private static String spaced(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + "\u2009" + code.substring(half);
    }

    private void showGuests(RoomView room) {
        seats.removeAll();
        long ready = room.chairs().stream().filter(RoomView.Seat::ready).count();
        count.setText(Words.t("screen.here", room.present(), room.chairs().size(), ready));
        for (RoomView.Seat chair : room.chairs()) {
            seats.add(row(chair));
        }
        List<String> watchers =
                room.observers().stream().map(RoomView.Guest::name).toList();
        watching.setVisible(!watchers.isEmpty());
        watching.setText(watchers.isEmpty() ? "" : Words.t("screen.watching", Words.and(watchers)));
    }

    private ListItem row(RoomView.Seat chair) {
        SeatDefinition seat = scenario.seat(chair.seat());
        List<String> names = chair.people().stream().map(RoomView.Guest::name).toList();
        String who = chair.bot() && names.isEmpty() ? Words.t("screen.bot") : String.join(", ", names);
        Span people = span(who.isEmpty() ? "free" : "", who.isEmpty() ? Words.t("screen.free") : who);
        ListItem row = new ListItem(SeatMark.withName(Marks.of(seat)), people);
        row.add(
                chair.ready()
                        ? span("rdy", Words.t("screen.isReady"))
                        : span("", names.isEmpty() ? "" : Words.t("screen.isHere")));
        return row;
    }
}
