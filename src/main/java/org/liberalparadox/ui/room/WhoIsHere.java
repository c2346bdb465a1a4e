package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.session.Participation;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.table.Rows;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** The seats with the people at them, those who watch, and the seats somebody may take. */
final class WhoIsHere extends Section {
    private final Participation me;
    private final Scenario scenario;
    private final SerializableConsumer<RoomCommand.OfPerson> submit;
    private final Span count = span("note", "");
    private final UnorderedList watching = styled("who", new UnorderedList());
    private final Rows<Chair> seats;
    private final Rows<RoomView.Guest> watchers = new Rows<>(watching);

    /** What is shown of a seat. */
    private record Chair(RoomView.Seat seat, boolean mine, boolean mayTake) {}

    WhoIsHere(Participation me, SerializableConsumer<RoomCommand.OfPerson> submit) {
        this.me = me;
        this.scenario = me.scenario();
        this.submit = submit;
        addClassName("who-is-here");
        UnorderedList list = styled("who", new UnorderedList());
        seats = new Rows<>(list);
        add(div("sec", new H2(Words.t("lobby.who")), count), list, watching);
    }

    void show(RoomView room) {
        long ready = room.chairs().stream().filter(RoomView.Seat::ready).count();
        count.setText(Words.t("lobby.count", room.present(), room.chairs().size(), ready));
        seats.show(
                room.chairs().stream()
                        .map(c -> new Chair(c.still(), isMine(room, c), mayTake(room, c)))
                        .toList(),
                chair -> seat(room, chair.seat()));
        watchers.show(room.observers().stream().map(RoomView.Guest::still).toList(), guest -> watcher(room, guest));
        watching.setVisible(!room.observers().isEmpty());
    }

    private ListItem watcher(RoomView room, RoomView.Guest guest) {
        ListItem item = new ListItem(
                span("", Words.t("lobby.watching")), named(room, guest), span("whereabouts", RoomWords.place(guest)));
        item.setClassName("me", guest.id() == room.me());
        return item;
    }

    private static boolean isMine(RoomView room, RoomView.Seat chair) {
        return chair.people().stream().anyMatch(g -> g.id() == room.me());
    }

    private ListItem seat(RoomView room, RoomView.Seat chair) {
        SeatDefinition definition = scenario.seat(chair.seat());
        Div people = div("people");
        for (RoomView.Guest guest : chair.people()) {
            people.add(div("person", named(room, guest), span("whereabouts", state(guest))));
        }
        if (chair.bot()) {
            people.add(div("person", span("", Words.t("lobby.bot")), span("whereabouts", Words.t("lobby.ready"))));
        } else if (chair.people().isEmpty() && !mayTake(room, chair)) {
            people.add(span("whereabouts", Words.t("lobby.empty")));
        }
        if (mayTake(room, chair)) {
            people.add(take(room, chair, definition));
        }
        ListItem item = new ListItem(SeatMark.withName(Marks.of(definition)), people);
        item.setClassName("me", isMine(room, chair));
        return item;
    }

    private NativeButton take(RoomView room, RoomView.Seat chair, SeatDefinition definition) {
        NativeButton take = button(
                "btn sm",
                Words.t("lobby.take"),
                () -> submit.accept(new RoomCommand.TakeSeat(room.me(), chair.seat())));
        take.setAriaLabel(Words.t("lobby.take.seat", definition.name()));
        return take;
    }

    /** Where seats are assigned only those who got none take one that is left. */
    private static boolean mayTake(RoomView room, RoomView.Seat chair) {
        RoomView.@Nullable Seat mine = room.mine();
        return chair.open()
                && (mine == null || room.settings().seating() == Settings.Seating.CHOSEN)
                && (mine == null || !mine.seat().equals(chair.seat()));
    }

    /** A name, and by one's own the way to change it. */
    private Span named(RoomView room, RoomView.Guest guest) {
        Span name = span("name", name(room, guest));
        if (guest.id() == room.me()) {
            name.add(Naming.rename(me));
        }
        return name;
    }

    private static String name(RoomView room, RoomView.Guest guest) {
        String name = guest.id() == room.me() ? Words.t("lobby.you", guest.name()) : guest.name();
        boolean shared = room.settings().delegation() > 1;
        String head = shared && guest.head() ? Words.t("lobby.head", name) : name;
        return guest.faction() == null ? head : Words.t("lobby.leads", head, Names.factorInSentence(guest.faction()));
    }

    private static String state(RoomView.Guest guest) {
        return guest.ready() ? Words.t("lobby.ready") : RoomWords.place(guest);
    }
}
