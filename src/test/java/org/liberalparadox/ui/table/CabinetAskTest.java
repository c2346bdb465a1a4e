package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Submission;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.screen.PublicScreen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** Each of a cabinet reads what is expected of them while parliaments vote, and the head who has not voted yet. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cabinet-ask")
@DirtiesContext
class CabinetAskTest {
    private static final String NORTH = "northland";
    private static final String SOUTH = "southland";
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

    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;
    private Rooms.Hosted room;
    private FacilitatorAccess facilitator;

    /** Somebody at a screen. */
    private record Guest(Participation me, BrowserlessUIContext window, AtTheTable table) {}

    @BeforeEach
    void open() throws Exception {
        app = SpringBrowserlessApplicationContext.create(spring, TableView.class, PublicScreen.class);
        Settings settings = new Settings(true, true, 6, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        room = rooms.host(
                new HostSetup("two-shores", null, 7L, settings, new TreeMap<>(), HostSetup.Crises.HAND, false));
        facilitator = rooms.facilitate(room.secret()).orElseThrow();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void everybodyIsAskedForWhatTheyCanDo() throws Exception {
        Ticket head = ticket("Hedda", NORTH);
        Ticket security = ticket("Sam", NORTH);
        Ticket rights = ticket("Rosa", NORTH);
        Ticket member = ticket("Mia", NORTH);
        Ticket south = ticket("Sami", SOUTH);
        leads(security, Factor.SECURITY);
        leads(rights, Factor.RIGHTS);
        signed(head, south);
        Guest hedda = at(head);
        Guest sam = at(security);
        Guest rosa = at(rights);
        Guest mia = at(member);

        assertThat(sam.table.reads("Vote for security: aye or nay.")).isTrue();
        assertThat(mia.table.reads("Hedda submits what you signed to your parliament."))
                .isTrue();
        assertThat(hedda.table.reads("Sam and Rosa have not voted yet.")).isTrue();
        assertThat(states(hedda)).containsExactly("Sam", "the model", "the model", "Rosa");

        sam.table.press("Nay");
        sam.table.until(() -> sam.table.reads("You have voted. Hedda submits the package."));
        hedda.table.until(() -> hedda.table.reads("Rosa has not voted yet."));
        assertThat(hedda.table.reads("not yet; the model, if you submit now")).isTrue();

        rosa.table.press("Aye");
        hedda.table.until(() -> hedda.table.reads("Submit what you signed to your parliament."));
        hedda.table.press("Submit to parliament");
        rosa.table.until(() -> rosa.table.reads("Nothing more to vote on. Hedda says when you are ready."));
        assertThat(hedda.table.reads("Nothing more to submit. Say that you are ready."))
                .isTrue();
        hedda.table.press("I’m ready");
        rosa.table.until(() -> rosa.table.reads("Hedda has said that you are ready."));
    }

    @Test
    void aFactionGivenInTheMidstOfTheVoteChangesWhoIsWaitedFor() throws Exception {
        Ticket head = ticket("Hedda", NORTH);
        Ticket security = ticket("Sam", NORTH);
        Ticket south = ticket("Sami", SOUTH);
        leads(security, Factor.SECURITY);
        signed(head, south);
        Guest hedda = at(head);
        assertThat(hedda.table.reads("Sam has not voted yet.")).isTrue();
        int person = rooms.participant(security.secret()).orElseThrow().person();
        assertThat(facilitator.submit(new RoomCommand.GiveFaction(person, null)))
                .isEmpty();
        hedda.table.until(() -> hedda.table.reads("Submit what you signed to your parliament."));
        hedda.table.until(() -> !hedda.table.reads("Your cabinet decides"));
    }

    private static List<String> states(Guest guest) {
        return guest
                .window
                .find(ListItem.class)
                .withCondition(item -> item.getParent()
                        .flatMap(Component::getParent)
                        .filter(p -> p.hasClassName("cabinet-state"))
                        .isPresent())
                .all()
                .stream()
                .map(item -> item.getElement().getChild(1).getTextRecursively())
                .toList();
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
        BrowserlessUIContext window = app.newUser().newWindow();
        window.navigate("play/" + ticket.secret(), TableView.class);
        Participation me = rooms.participant(ticket.secret()).orElseThrow();
        AtTheTable table = new AtTheTable(window, me.seat().orElseThrow());
        if (!table.sees("Submit to parliament") && !table.sees("Aye")) {
            table.opens(Place.TALKS);
        }
        return new Guest(me, window, table);
    }
}
