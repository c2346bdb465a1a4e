package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.browserless.BrowserlessUIContext;
import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Submission;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;

/** A room with cabinets, and those of one at screens of their own. */
final class AtACabinet {
    private static final Terms LINKED = new Terms(
            List.of(NORTH, SOUTH),
            List.of(
                    new Clause(SOUTH, NORTH, "border-control", 3),
                    new Clause(NORTH, SOUTH, "financial-package", 3),
                    new Clause(NORTH, SOUTH, "visa-free", 3),
                    new Clause(SOUTH, NORTH, "hotspots", 3)),
            Form.BILATERAL,
            4,
            Monitor.NONE,
            Reciprocity.SPECIFIC);

    private final Rooms rooms;
    private final Windows windows;
    private final Rooms.Hosted room;

    /** Somebody at a screen. */
    record Guest(BrowserlessUIContext window, AtTheTable table) {}

    private AtACabinet(Rooms rooms, Windows windows, Rooms.Hosted room) {
        this.rooms = rooms;
        this.windows = windows;
        this.room = room;
    }

    static AtACabinet host(Rooms rooms, Windows windows) throws Exception {
        return new AtACabinet(
                rooms, windows, rooms.host(TwoShores.hosted(TwoShores.cabinet(6), HostSetup.Crises.HAND)));
    }

    String code() {
        return room.code();
    }

    /** Address of the public screen. */
    String screen() {
        return room.screen();
    }

    FacilitatorAccess facilitator() {
        return rooms.facilitate(room.secret()).orElseThrow();
    }

    Ticket ticket(String name, String seat) throws Exception {
        return rooms.join(room.code(), name, seat, "192.0.2.1");
    }

    Participation person(Ticket ticket) {
        return rooms.participant(ticket.secret()).orElseThrow();
    }

    void leads(Ticket ticket, Factor faction) {
        Participation me = person(ticket);
        assertThat(me.submit(new RoomCommand.LeadFaction(me.person(), faction))).isEmpty();
    }

    /** Begins the game and goes on until parliaments vote on what both heads signed. */
    void signed(Ticket north, Ticket south) {
        assertThat(facilitator().submit(new RoomCommand.Begin())).isEmpty();
        facilitator().endPhase();
        done(north, new GameCommand.Propose(NORTH, LINKED, null));
        done(south, new GameCommand.Accept(SOUTH, 1));
        facilitator().endPhase();
    }

    private void done(Ticket ticket, GameCommand.SeatCommand command) {
        assertThat(person(ticket).seat().orElseThrow().submit(command)).isInstanceOf(Submission.Done.class);
    }

    Guest at(Ticket ticket) {
        BrowserlessUIContext window = windows.open();
        window.navigate("play/" + ticket.secret(), TableView.class);
        AtTheTable table = new AtTheTable(window, person(ticket).seat().orElseThrow());
        if (!table.sees("Submit to parliament") && !table.sees("Aye")) {
            table.opens(Place.TALKS);
        }
        return new Guest(window, table);
    }
}
