package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/** The door of a room: what is played, who is there, a name, a seat, and in. Nothing happens before somebody says so. */
final class DoorPanel extends Div {
    private static final int ATTEMPTS = 12;

    private final TextField name = new TextField(Words.t("join.name"));
    private final Paragraph refusal = p("bad", "");
    private final Paragraph count = p("muted", "");
    private final @Nullable SeatChoice choice;
    private final Entry entry;

    /** Comes in under a name, to a seat where one was chosen. */
    interface Entry {
        Ticket enter(String name, @Nullable String seat) throws Rooms.NotLetIn, Rooms.TooManyTries;
    }

    /** @param fixed the seat an invitation leads to, or null */
    DoorPanel(Rooms.Welcome welcome, @Nullable String fixed, Entry entry) {
        this.entry = entry;
        addClassNames("door", "solo-form");
        Scenario scenario = welcome.scenario();
        RoomView room = welcome.room();
        boolean assigned = room.settings().seating() == Settings.Seating.ASSIGNED;
        choice = fixed == null && !assigned ? new SeatChoice(welcome) : null;
        add(
                p("kicker", Words.t("join.kicker", welcome.rounds(), RoomWords.timing(room.settings()))),
                new H1(scenario.title()),
                p("lead", scenario.tagline()),
                count);
        if (room.stage() != Stage.LOBBY) {
            add(p("note", Words.t("join.late", room.clock().round())));
        }
        name.setMaxLength(Person.LONGEST_NAME);
        name.setHelperText(Words.t("join.name.help"));
        name.getElement().setAttribute("aria-required", "true");
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NICKNAME);
        name.addValueChangeListener(change -> name.setInvalid(false));
        name.addKeyPressListener(Key.ENTER, press -> enter());
        name.addClassName("door-name");
        add(name);
        if (choice != null) {
            add(choice);
        } else if (fixed != null) {
            add(div("door-seat", p("lbl", Words.t("join.yourSeat")), SeatMark.asTitle(Marks.of(scenario.seat(fixed)))));
        } else {
            add(p("note", Words.t("join.assigned")));
        }
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button join = new Button(Words.t("join.in"), click -> enter());
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(refusal, join, p("note", Words.t("join.note")));
        name.focus();
        show(room);
    }

    /** Draws who came or went. */
    void show(RoomView room) {
        long free = room.chairs().stream().filter(RoomView.Seat::open).count();
        count.setText(Words.t(
                free == 0 ? "join.full" : "join.count", free, room.chairs().size()));
        if (choice != null) {
            choice.show(room);
        }
    }

    void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    private void enter() {
        refusal.setVisible(false);
        try {
            Ticket ticket = ticket();
            UI ui = UI.getCurrentOrThrow();
            String key = Credentials.keep(ticket.ref(), ticket.secret());
            Device.remember(ui, key);
            ui.navigate("play/" + key);
        } catch (Rooms.TooManyTries tries) {
            refuse(RoomWords.tooManyTries(tries));
        } catch (Rooms.NotLetIn refused) {
            notLetIn(refused);
        }
    }

    /** Whoever takes any seat is not told that another was quicker, but given the next. */
    private Ticket ticket() throws Rooms.NotLetIn, Rooms.TooManyTries {
        Optional<String> seat = choice == null ? Optional.empty() : choice.seat();
        for (int attempt = 1; choice != null && choice.any() && attempt < ATTEMPTS; attempt++) {
            try {
                return entry.enter(name.getValue(), seat.orElse(null));
            } catch (Rooms.NotLetIn full) {
                if (full.why() != RoomRefusal.SEAT_FULL) {
                    throw full;
                }
                stale.run();
                seat = choice.seat();
            }
        }
        return entry.enter(name.getValue(), seat.orElse(null));
    }

    private Runnable stale = () -> {};

    /** What to do when the door has changed since it was drawn. */
    DoorPanel onStale(Runnable look) {
        stale = look;
        return this;
    }

    private void notLetIn(Rooms.NotLetIn refused) {
        String why = RoomWords.notLetIn(refused);
        @Nullable RoomRefusal kind = refused.why();
        if (kind == RoomRefusal.NAME_MISSING || kind == RoomRefusal.NAME_TAKEN || kind == RoomRefusal.NAME_TOO_LONG) {
            name.setErrorMessage(why);
            name.setInvalid(true);
            name.focus();
        } else {
            refuse(why);
            stale.run();
        }
    }
}
