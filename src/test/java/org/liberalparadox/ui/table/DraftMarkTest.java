package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Beside what is written stands whether it is safe, and it says so only when it is. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:draft-mark")
@DirtiesContext
class DraftMarkTest {
    private static final String NORTH = "northland";

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private BrowserlessUIContext window;
    private Participation ada;
    private AtTheTable table;

    @BeforeEach
    void open() throws Exception {
        Rooms.Hosted room = rooms.host(TwoShores.hosted(TwoShores.seating(1, Timing.none()), HostSetup.Crises.HAND));
        Ticket ticket = rooms.join(room.code(), "Ada", NORTH, "192.0.2.71");
        ada = rooms.participant(ticket.secret()).orElseThrow();
        rooms.facilitate(room.secret()).orElseThrow().submit(new RoomCommand.Begin());
        window = windows.open();
        window.navigate("play/" + ticket.secret(), TableView.class);
        table = new AtTheTable(window, ada.seat().orElseThrow());
    }

    private String state() {
        return window.find(DraftMark.class).all().stream()
                .map(mark -> mark.getElement().getAttribute("data-state"))
                .filter(state -> !"none".equals(state))
                .findFirst()
                .orElse("none");
    }

    @Test
    void aNoteIsMarkedAsSavedOnceItIsSafe() {
        table.press("Write a note");
        assertThat(state()).isEqualTo("none");
        TextArea text = window.find(TextArea.class).single();
        window.test(text).setValue("Dear neighbours");
        table.until(() -> "saved".equals(state()));
        assertThat(ada.draft("note-" + NORTH).orElseThrow()).contains("Dear neighbours");
        window.test(text).setValue("Dear neighbours, and friends");
        table.until(() -> "saved".equals(state()));
        assertThat(ada.draft("note-" + NORTH).orElseThrow()).contains("and friends");
    }

    @Test
    void betweenTheTwoItIsBeingSaved() {
        DraftMark mark = new DraftMark();
        Runnable first = mark.saving();
        assertThat(mark.getElement().getAttribute("data-state")).isEqualTo("saving");
        Runnable second = mark.saving();
        first.run();
        assertThat(mark.getElement().getAttribute("data-state"))
                .as("what was handed over last is not safe yet")
                .isEqualTo("saving");
        mark.forget();
        second.run();
        assertThat(mark.getElement().getAttribute("data-state"))
                .as("what was sent is no draft any more")
                .isEqualTo("none");
    }

    @Test
    void anOfferIsMarkedToo() {
        table.until(() -> table.sees("I’m ready") && table.sees("Brief"));
        table.press("I’m ready");
        table.until(() -> table.sees("New proposal"));
        table.press("Make an offer to Southland");
        table.pressLast("+ Add a clause");
        table.press("Exit control");
        table.until(() -> "saved".equals(state()));
        assertThat(ada.draft("draft-" + NORTH)).isPresent();
        table.press("Throw this draft away");
        assertThat(ada.draft("draft-" + NORTH)).isEmpty();
        assertThat(state()).isEqualTo("none");
    }
}
