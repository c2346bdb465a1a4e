package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
import org.liberalparadox.ui.screen.PublicScreen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A cabinet at screens of their own: the head, leaders of three factions, and nobody for the fourth. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cabinet")
@DirtiesContext
class CabinetTableTest {
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

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted room;
    private FacilitatorAccess facilitator;

    /** Somebody at a screen. */
    private record Guest(Participation me, BrowserlessUIContext window, AtTheTable table) {}

    @BeforeEach
    void open() throws Exception {
        room = rooms.host(TwoShores.hosted(TwoShores.cabinet(6), HostSetup.Crises.HAND));
        facilitator = rooms.facilitate(room.secret()).orElseThrow();
    }

    @Test
    void threeLeadersVoteOneIsMissingAndAllReadTheResultFactionByFaction() throws Exception {
        Ticket head = ticket("Hedda", NORTH);
        Ticket security = ticket("Sam", NORTH);
        Ticket culture = ticket("Cleo", NORTH);
        Ticket rights = ticket("Rosa", NORTH);
        Ticket south = ticket("Sami", SOUTH);
        leads(security, Factor.SECURITY);
        leads(culture, Factor.CULTURE);
        leads(rights, Factor.RIGHTS);
        signed(head, south);
        Guest hedda = at(head);
        Guest sam = at(security);
        Guest cleo = at(culture);
        Guest rosa = at(rights);

        assertThat(rosa.table.reads("You lead Rights")).isTrue();
        assertThat(rosa.table.sees("Submit to parliament")).isFalse();
        assertThat(hedda.table.sees("Aye")).isFalse();
        assertThat(factions(rosa)).isEqualTo(1);
        assertThat(factions(hedda)).isEqualTo(4);

        sam.table.press("Nay");
        cleo.table.press("Aye");
        rosa.table.press("Nay");
        rosa.table.press("Aye");
        hedda.table.until(() -> hedda.table.reads("Has voted: Security, Culture and Rights"));
        assertThat(hedda.table.reads("You have said")).isFalse();
        hedda.table.press("Submit to parliament");
        rosa.table.until(() -> rosa.table.reads("The ayes need half of today’s mood"));
        Guest sami = at(south);
        sami.table.until(() -> sami.window
                .find(UnorderedList.class)
                .withClassName("cabinet-said")
                .exists());
        assertThat(sami.table.reads("its leader")).isTrue();
        assertThat(sami.table.reads("the model")).isTrue();
        for (Guest guest : List.of(hedda, sam, rosa)) {
            guest.table.until(() -> guest.table.reads("the model"));
            assertThat(guest.window.find(ListItem.class).withClassName("vrow").all())
                    .hasSize(4);
        }
    }

    @Test
    void thePublicScreenShowsTheWayInAndThenTheNews() throws Exception {
        BrowserlessUIContext screen = windows.open();
        screen.navigate("screen/" + room.screen(), PublicScreen.class);
        assertThat(screen.find(H1.class).single().getText().replace("\u2009", ""))
                .isEqualTo(room.code());
        Ticket head = ticket("Hedda", NORTH);
        AtTheTable eyes = new AtTheTable(
                screen, rooms.participant(head.secret()).orElseThrow().seat().orElseThrow());
        eyes.until(() -> eyes.reads("Hedda"));
        assertThat(facilitator.submit(new RoomCommand.Begin())).isEmpty();
        assertThat(facilitator.submit(new RoomCommand.Announce(List.of(), "Welcome all")))
                .isEmpty();
        assertThat(facilitator.submit(new RoomCommand.Announce(List.of(NORTH), "For the north alone")))
                .isEmpty();
        eyes.until(() -> eyes.reads("Migrants in safety") && eyes.reads("Welcome all"));
        assertThat(eyes.reads("For the north alone")).isFalse();
        assertThat(eyes.reads("Hedda")).isFalse();
    }

    private long factions(Guest guest) {
        return guest.window.find(ListItem.class).withClassName("fb").all().stream()
                .filter(row -> row.isVisible())
                .count();
    }

    private Ticket ticket(String name, String seat) throws Exception {
        return rooms.join(room.code(), name, seat, "192.0.2.1");
    }

    private void leads(Ticket ticket, Factor faction) {
        Participation me = rooms.participant(ticket.secret()).orElseThrow();
        assertThat(me.submit(new RoomCommand.LeadFaction(me.person(), faction))).isEmpty();
    }

    private void signed(Ticket north, Ticket south) {
        assertThat(facilitator.submit(new RoomCommand.Begin())).isEmpty();
        facilitator.endPhase();
        done(north, new GameCommand.Propose(NORTH, LINKED, null));
        done(south, new GameCommand.Accept(SOUTH, 1));
        facilitator.endPhase();
    }

    private void done(Ticket ticket, GameCommand.SeatCommand command) {
        assertThat(rooms.participant(ticket.secret())
                        .orElseThrow()
                        .seat()
                        .orElseThrow()
                        .submit(command))
                .isInstanceOf(Submission.Done.class);
    }

    private Guest at(Ticket ticket) {
        BrowserlessUIContext window = windows.open();
        window.navigate("play/" + ticket.secret(), TableView.class);
        Participation me = rooms.participant(ticket.secret()).orElseThrow();
        AtTheTable table = new AtTheTable(window, me.seat().orElseThrow());
        if (!table.sees("Submit to parliament") && !table.sees("Aye")) {
            table.opens(Place.TALKS);
        }
        return new Guest(me, window, table);
    }
}
