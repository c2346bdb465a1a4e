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
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.screen.PublicScreen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A cabinet at screens of their own: the head, leaders of three factions, and nobody for the fourth. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cabinet")
@DirtiesContext
class CabinetTableTest {
    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private AtACabinet cabinet;

    @BeforeEach
    void open() throws Exception {
        cabinet = AtACabinet.host(rooms, windows);
    }

    @Test
    void threeLeadersVoteOneIsMissingAndAllReadTheResultFactionByFaction() throws Exception {
        Ticket head = cabinet.ticket("Hedda", NORTH);
        Ticket security = cabinet.ticket("Sam", NORTH);
        Ticket culture = cabinet.ticket("Cleo", NORTH);
        Ticket rights = cabinet.ticket("Rosa", NORTH);
        Ticket south = cabinet.ticket("Sami", SOUTH);
        cabinet.leads(security, Factor.SECURITY);
        cabinet.leads(culture, Factor.CULTURE);
        cabinet.leads(rights, Factor.RIGHTS);
        cabinet.signed(head, south);
        AtACabinet.Guest hedda = cabinet.at(head);
        AtACabinet.Guest sam = cabinet.at(security);
        AtACabinet.Guest cleo = cabinet.at(culture);
        AtACabinet.Guest rosa = cabinet.at(rights);

        assertThat(rosa.table().reads("You lead Rights")).isTrue();
        assertThat(rosa.table().sees("Submit to parliament")).isFalse();
        assertThat(hedda.table().sees("Aye")).isFalse();
        assertThat(factions(rosa)).isEqualTo(1);
        assertThat(factions(hedda)).isEqualTo(4);

        sam.table().press("Nay");
        cleo.table().press("Aye");
        rosa.table().press("Nay");
        rosa.table().press("Aye");
        hedda.table().until(() -> hedda.table().reads("Has voted: Security, Culture and Rights"));
        assertThat(hedda.table().reads("You have said")).isFalse();
        hedda.table().press("Submit to parliament");
        rosa.table().until(() -> rosa.table().reads("The ayes need half of today’s mood"));
        AtACabinet.Guest sami = cabinet.at(south);
        sami.table()
                .until(() -> sami.window()
                        .find(UnorderedList.class)
                        .withClassName("cabinet-said")
                        .exists());
        assertThat(sami.table().reads("its leader")).isTrue();
        assertThat(sami.table().reads("the model")).isTrue();
        for (AtACabinet.Guest guest : List.of(hedda, sam, rosa)) {
            guest.table().until(() -> guest.table().reads("the model"));
            assertThat(guest.window().find(ListItem.class).withClassName("vrow").all())
                    .hasSize(4);
        }
    }

    @Test
    void thePublicScreenShowsTheWayInAndThenTheNews() throws Exception {
        BrowserlessUIContext screen = windows.open();
        screen.navigate("screen/" + cabinet.screen(), PublicScreen.class);
        assertThat(screen.find(H1.class).single().getText().replace("\u2009", ""))
                .isEqualTo(cabinet.code());
        Ticket head = cabinet.ticket("Hedda", NORTH);
        AtTheTable eyes = new AtTheTable(screen, cabinet.person(head).seat().orElseThrow());
        eyes.until(() -> eyes.reads("Hedda"));
        assertThat(cabinet.facilitator().submit(new RoomCommand.Begin())).isEmpty();
        assertThat(cabinet.facilitator().submit(new RoomCommand.Announce(List.of(), "Welcome all")))
                .isEmpty();
        assertThat(cabinet.facilitator().submit(new RoomCommand.Announce(List.of(NORTH), "For the north alone")))
                .isEmpty();
        eyes.until(() -> eyes.reads("Migrants in safety") && eyes.reads("Welcome all"));
        assertThat(eyes.reads("For the north alone")).isFalse();
        assertThat(eyes.reads("Hedda")).isFalse();
    }

    private long factions(AtACabinet.Guest guest) {
        return guest.window().find(ListItem.class).withClassName("fb").all().stream()
                .filter(row -> row.isVisible())
                .count();
    }
}
