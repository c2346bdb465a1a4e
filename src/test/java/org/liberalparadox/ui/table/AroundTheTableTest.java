package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.component.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Several people in windows of their own around one table. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:around")
@DirtiesContext
class AroundTheTableTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted room;
    private Guest ada;
    private Guest bo;

    /** Somebody at a screen. */
    private record Guest(Ticket ticket, Participation me, BrowserlessUIContext window, AtTheTable table) {}

    @BeforeEach
    void open() throws Exception {
        room = rooms.host(TwoShores.hosted(TwoShores.seating(2, TwoShores.tenMinutes()), HostSetup.Crises.DECK));
        ada = joins("Ada", NORTH);
        bo = joins("Bo", SOUTH);
    }

    @Test
    void anOfferAppearsOnTheOthersScreenAndComesBackAsACounter() {
        inTalks();
        offer(ada, "Southland");
        bo.table.until(() -> bo.table.sees("Counter"));
        bo.table.press("Counter");
        bo.table.press("Raise Exit control");
        bo.table.press("Send to Northland");
        ada.table.until(() -> ada.table.sees("Accept"));
        unfold(ada, "History: 2 versions");
        assertThat(ada.window.find(ListItem.class).all())
                .extracting(item -> item.getElement().getText())
                .anyMatch(change -> change.matches("↑ Southland: exit control for Northland, level \\d → \\d"));
    }

    @Test
    void everybodySeesWhoWritesAnOfferAndWhoIsWaitedFor() {
        inTalks();
        bo.table.press("Make an offer to Northland");
        ada.table.until(() -> ada.table.reads("Southland is writing an offer"));
        ada.table.press("I’m ready");
        ada.table.until(() -> ada.table.reads("Bo, writing an offer"));
        bo.table.press("Keep draft");
        ada.table.until(() -> !ada.table.reads("Southland is writing an offer"));
    }

    @Test
    void whoIsReadyMayTakeItBack() {
        inTalks();
        ada.table.press("I’m ready");
        ada.table.press("Not ready yet");
        assertThat(ada.table.sees("I’m ready")).isTrue();
        assertThat(ada.me.seat().orElseThrow().view().isReady()).isFalse();
    }

    @Test
    void aMemberOfADelegationReadsWhoSpeaksAndMayTakeOver() throws Exception {
        Guest li = joins("Li", NORTH);
        inTalks();
        li.table.until(() -> li.table.sees("Speak for the delegation"));
        assertThat(inactive(li, "I’m ready")).startsWith("Only Ada, who speaks for your delegation");
        assertThat(inactive(ada, "I’m ready")).isNull();
        assertThat(li.table.reads("Advise Ada, who speaks for you.")).isTrue();
        assertThat(ada.table.reads("Make an offer that every parliament can carry."))
                .isTrue();
        li.table.press("Speak for the delegation");
        assertThat(inactive(li, "I’m ready")).isNull();
        li.table.until(() -> li.table.reads("Make an offer that every parliament can carry."));
        ada.table.until(() -> ada.table.reads("Advise Li, who speaks for you."));
        ada.table.until(() ->
                "Only Li, who speaks for your delegation, may do this. Ask them, or speak for the delegation yourself."
                        .equals(inactive(ada, "I’m ready")));
    }

    @Test
    void whatOneDeviceOfADelegationSignsShowsOnTheOtherAtOnce() throws Exception {
        Guest li = joins("Li", NORTH);
        inTalks();
        bo.table.press("Make an offer to Northland");
        bo.table.press("+ Add a clause");
        bo.table.press("Exit control");
        bo.table.press("Send to Northland");
        li.table.until(() -> li.table.sees("Accept"));
        ada.table.until(() -> ada.table.sees("Accept"));
        ada.table.press("Reject");
        li.table.until(() -> !li.table.sees("Accept"));
    }

    @Test
    void aDraftIsBackAfterAReloadAndOnAnotherDeviceUntilItIsThrownAway() {
        inTalks();
        write(ada, "Southland");
        AtTheTable other = at(ada.ticket, windows.open());
        assertThat(other.reads("Your draft of a package with Southland is back"))
                .isTrue();
        other.press("Continue");
        assertThat(other.sees("Raise Exit control")).isTrue();
        other.press("Keep draft");
        other.press("Discard");
        AtTheTable third = at(ada.ticket, windows.open());
        assertThat(third.reads("is back")).isFalse();
    }

    @Test
    void aNoteIsKeptWhileItIsWritten() {
        inTalks();
        ada.table.press("Write a note");
        TextArea text = ada.window.find(TextArea.class).single();
        ada.window.test(text).setValue("Dear neighbours");
        bo.table.until(() -> bo.table.reads("Northland is writing a note"));
        BrowserlessUIContext elsewhere = windows.open();
        AtTheTable other = at(ada.ticket, elsewhere);
        assertThat(other.reads("Your draft of a note to Southland is back.")).isTrue();
        other.press("Continue");
        assertThat(elsewhere.find(TextArea.class).single().getValue()).isEqualTo("Dear neighbours");
        other.press("Send note");
        bo.table.until(() -> bo.table.reads("Dear neighbours"));
        assertThat(ada.me.draft("note-" + NORTH)).isEmpty();
    }

    @Test
    void aPauseSaysWhyNothingCanBeSentAndKeepsWhatIsWritten() {
        inTalks();
        write(ada, "Southland");
        chair().submit(new RoomCommand.Pause());
        ada.table.until(() -> ada.table.reads("Paused"));
        assertThat(inactive(ada, "Send to Southland")).startsWith("The game is paused.");
        ada.table.press("Send to Southland");
        assertThat(ada.table.notice()).startsWith("The game is paused.");
        chair().submit(new RoomCommand.Resume());
        ada.table.until(() -> inactive(ada, "Send to Southland") == null);
        ada.table.press("Send to Southland");
        bo.table.until(() -> bo.table.sees("Accept"));
    }

    @Test
    void theFacilitatorsWordsStayUntilTheyAreRead() {
        inTalks();
        chair().submit(new RoomCommand.Announce(List.of(NORTH), "Five minutes to lunch."));
        ada.table.until(() -> ada.table.sees("I have read it"));
        assertThat(bo.table.reads("Five minutes to lunch.")).isFalse();
        ada.table.press("I have read it");
        assertThat(ada.table.sees("I have read it")).isFalse();
        assertThat(ada.table.reads("“Five minutes to lunch.”")).isTrue();
        AtTheTable again = at(ada.ticket, windows.open());
        assertThat(again.sees("I have read it")).isFalse();
    }

    @Test
    void aBotAtTheSeatIsToldAndClosesEverything() {
        inTalks();
        chair().submit(new RoomCommand.LetBotPlay(NORTH, "reciprocator"));
        ada.table.until(() -> ada.table.reads("The facilitator let a bot play"));
        ada.table.until(() -> ada.table.sees("Not ready yet"));
        assertThat(inactive(ada, "Not ready yet")).startsWith("A bot plays for your seat");
        chair().submit(new RoomCommand.GiveBack(NORTH));
        ada.table.until(() -> !ada.table.reads("The facilitator let a bot play"));
        assertThat(bo.table.reads("The facilitator let a bot play")).isFalse();
    }

    @Test
    void theClockOfThePhaseRunsOnTheTable() {
        inTalks();
        ada.table.until(() -> ada.window.find(Clock.class).exists());
        // The caretaker sets it, a moment after the phase began.
        ada.table.until(() -> chair().room().remaining() != null);
        assertThat(chair().room().remaining()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
    }

    private FacilitatorAccess chair() {
        return rooms.facilitate(room.secret()).orElseThrow();
    }

    private Guest joins(String name, String seat) throws Exception {
        Ticket ticket = rooms.join(room.code(), name, seat, "192.0.2.7");
        BrowserlessUIContext window = windows.open();
        return new Guest(ticket, rooms.participant(ticket.secret()).orElseThrow(), window, at(ticket, window));
    }

    private AtTheTable at(Ticket ticket, BrowserlessUIContext window) {
        window.navigate("play/" + ticket.secret(), TableView.class);
        Participation me = rooms.participant(ticket.secret()).orElseThrow();
        return new AtTheTable(window, me.seat().orElseThrow());
    }

    /** Begins the game and reads the news with both heads. */
    private void inTalks() {
        List<Guest> heads = List.of(ada, bo);
        chair().submit(new RoomCommand.Begin());
        for (Guest guest : heads) {
            // The lobby has an "I’m ready" too, which must be gone before it is pressed; the brief's button is the
            // table's alone.
            guest.table.until(() -> guest.table.sees("Brief") && guest.table.sees("I’m ready"));
        }
        for (Guest guest : heads) {
            guest.table.press("I’m ready");
        }
        for (Guest guest : heads) {
            guest.table.until(() -> guest.table.sees("New proposal"));
        }
    }

    private static void write(Guest guest, String partner) {
        guest.table.press("Make an offer to " + partner);
        guest.table.pressLast("+ Add a clause");
        guest.table.press("Exit control");
    }

    private static void offer(Guest guest, String partner) {
        write(guest, partner);
        guest.table.press("Send to " + partner);
    }

    private static @Nullable String inactive(Guest guest, String name) {
        NativeButton button = guest.table.button(name);
        return "true".equals(button.getElement().getAttribute("aria-disabled"))
                ? button.getElement().getAttribute("title")
                : null;
    }

    private static void unfold(Guest guest, String summary) {
        NativeDetails folded = guest.window.find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow();
        guest.window.test(folded).toggleContent();
    }
}
