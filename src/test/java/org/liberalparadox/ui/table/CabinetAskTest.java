package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Each of a cabinet reads what is expected of them while parliaments vote, and the head who has not voted yet. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cabinet-ask")
@DirtiesContext
class CabinetAskTest {
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
    void everybodyIsAskedForWhatTheyCanDo() throws Exception {
        Ticket head = cabinet.ticket("Hedda", NORTH);
        Ticket security = cabinet.ticket("Sam", NORTH);
        Ticket rights = cabinet.ticket("Rosa", NORTH);
        Ticket member = cabinet.ticket("Mia", NORTH);
        Ticket south = cabinet.ticket("Sami", SOUTH);
        cabinet.leads(security, Factor.SECURITY);
        cabinet.leads(rights, Factor.RIGHTS);
        cabinet.signed(head, south);
        AtACabinet.Guest hedda = cabinet.at(head);
        AtACabinet.Guest sam = cabinet.at(security);
        AtACabinet.Guest rosa = cabinet.at(rights);
        AtACabinet.Guest mia = cabinet.at(member);

        assertThat(sam.table().reads("Vote for security: aye or nay.")).isTrue();
        assertThat(mia.table().reads("Hedda submits what you signed to your parliament."))
                .isTrue();
        assertThat(hedda.table().reads("Sam and Rosa have not voted yet.")).isTrue();
        assertThat(states(hedda)).containsExactly("Sam", "the model", "the model", "Rosa");

        sam.table().press("Nay");
        sam.table().until(() -> sam.table().reads("You have voted. Hedda submits the package."));
        hedda.table().until(() -> hedda.table().reads("Rosa has not voted yet."));
        assertThat(hedda.table().reads("not yet; the model, if you submit now")).isTrue();

        rosa.table().press("Aye");
        hedda.table().until(() -> hedda.table().reads("Submit what you signed to your parliament."));
        hedda.table().press("Submit to parliament");
        rosa.table().until(() -> rosa.table().reads("Nothing more to vote on. Hedda says when you are ready."));
        assertThat(hedda.table().reads("Nothing more to submit. Say that you are ready."))
                .isTrue();
        hedda.table().press("I’m ready");
        rosa.table().until(() -> rosa.table().reads("Hedda has said that you are ready."));
    }

    @Test
    void aFactionGivenInTheMidstOfTheVoteChangesWhoIsWaitedFor() throws Exception {
        Ticket head = cabinet.ticket("Hedda", NORTH);
        Ticket security = cabinet.ticket("Sam", NORTH);
        Ticket south = cabinet.ticket("Sami", SOUTH);
        cabinet.leads(security, Factor.SECURITY);
        cabinet.signed(head, south);
        AtACabinet.Guest hedda = cabinet.at(head);
        assertThat(hedda.table().reads("Sam has not voted yet.")).isTrue();
        int person = cabinet.person(security).person();
        assertThat(cabinet.facilitator().submit(new RoomCommand.GiveFaction(person, null)))
                .isEmpty();
        hedda.table().until(() -> hedda.table().reads("Submit what you signed to your parliament."));
        hedda.table().until(() -> !hedda.table().reads("Your cabinet decides"));
    }

    @Test
    void theTabCountsWhatWaitsForWhoReadsIt() throws Exception {
        Ticket head = cabinet.ticket("Hedda", NORTH);
        Ticket security = cabinet.ticket("Sam", NORTH);
        Ticket member = cabinet.ticket("Mia", NORTH);
        Ticket south = cabinet.ticket("Sami", SOUTH);
        cabinet.leads(head, Factor.RIGHTS);
        cabinet.leads(security, Factor.SECURITY);
        cabinet.signed(head, south);
        AtACabinet.Guest hedda = cabinet.at(head);
        AtACabinet.Guest sam = cabinet.at(security);
        AtACabinet.Guest mia = cabinet.at(member);
        assertThat(sam.table().count(Place.TALKS)).as("a vote").isEqualTo(1);
        assertThat(mia.table().count(Place.TALKS)).as("nothing").isZero();

        sam.table().press("Nay");
        assertThat(sam.table().count(Place.TALKS)).as("voted").isZero();
        hedda.table().press("Aye");
        assertThat(hedda.table().count(Place.TALKS))
                .as("voted, and has to submit")
                .isEqualTo(1);
        hedda.table().press("Submit to parliament");
        assertThat(hedda.table().count(Place.TALKS)).isZero();
    }

    private static List<String> states(AtACabinet.Guest guest) {
        return guest
                .window()
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
}
