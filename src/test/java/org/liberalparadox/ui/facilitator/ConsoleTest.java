package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** What a facilitator does at the console reaches the room. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:console")
@DirtiesContext
class ConsoleTest {
    private static final String NORTH = "northland";
    private static final String SOUTH = "southland";
    private static final String HERE = "192.0.2.9";
    private static final int ATTEMPTS = 400;
    private static final int BETWEEN = 50;

    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;
    private BrowserlessUIContext window;
    private Rooms.Hosted hosted;
    private Participation amina;

    @BeforeEach
    void open() throws Exception {
        app = SpringBrowserlessApplicationContext.create(spring, "org.liberalparadox.ui");
        window = app.newUser().newWindow();
        Map<Phase, Duration> minutes = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            minutes.put(phase, Duration.ofMinutes(10));
        }
        Settings settings = new Settings(
                true, false, 2, Settings.Seating.CHOSEN, Timing.live(new TreeMap<>(minutes)), null, "reciprocator");
        hosted = rooms.host(
                new HostSetup("two-shores", null, 7L, settings, new TreeMap<>(), HostSetup.Crises.DECK, false));
        amina = rooms.participant(
                        rooms.join(hosted.code(), "Amina", NORTH, HERE).secret())
                .orElseThrow();
        rooms.join(hosted.code(), "Jonas", SOUTH, HERE);
        window.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private FacilitatorAccess access() {
        return rooms.facilitate(hosted.secret()).orElseThrow();
    }

    private void press(String name) {
        window.test(window.find(NativeButton.class).withText(name).all().getFirst())
                .click();
        shown();
    }

    /** Draws what has changed, as the next poll would. */
    private void shown() {
        window.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
    }

    private void begin() {
        press("Start");
    }

    /** The clock of a phase is set by the caretaker, a moment after the phase began. */
    private void until(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && !holds.getAsBoolean(); i++) {
            Thread.sleep(BETWEEN);
        }
        assertThat(holds.getAsBoolean()).isTrue();
        shown();
    }

    private boolean reads(String words) {
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    @Test
    void showsWhoIsAtEachSeatAndHowToComeIn() {
        assertThat(reads("Amina")).isTrue();
        assertThat(reads("Jonas")).isTrue();
        assertThat(reads(hosted.code().substring(0, 3) + " " + hosted.code().substring(3)))
                .isTrue();
    }

    @Test
    void startsPausesAndGoesOn() {
        begin();
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
        press("Pause");
        assertThat(access().room().stage()).isEqualTo(Stage.PAUSED);
        press("Resume");
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
        press("Back to lobby");
        assertThat(access().room().stage()).isEqualTo(Stage.LOBBY);
        press("Start");
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
    }

    @Test
    void endsAPhase() {
        begin();
        press("End phase");
        assertThat(access().game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void letsABotPlayAndGivesTheSeatBack() {
        begin();
        press("Let a bot play: Opportunist");
        assertThat(access().room().chair(NORTH).strategy()).isEqualTo("opportunist");
        press("Give back the seat");
        assertThat(access().room().chair(NORTH).bot()).isFalse();
    }

    @Test
    void takesBackThatASeatIsReady() {
        begin();
        amina.seat().orElseThrow().submit(new GameCommand.DeclareReady(NORTH));
        shown();
        press("Take back its “ready”");
        assertThat(access().game().ready()).doesNotContain(NORTH);
    }

    @Test
    void announcesToTheRoom() {
        TextArea text = window.find(TextArea.class).single();
        window.test(text).setValue("Five minutes.");
        press("Announce");
        assertThat(amina.room().announcements()).extracting(a -> a.text()).containsExactly("Five minutes.");
    }

    @Test
    void keepsNotesForTheDebriefing() {
        TextField note = window.find(TextField.class)
                .withCondition(f -> "Write a note".equals(f.getPlaceholder()))
                .single();
        window.test(note).setValue("They never asked.");
        press("Keep");
        assertThat(access().remarks()).extracting(Remark::text).containsExactly("They never asked.");
    }

    @Test
    void injectsACrisisNow() {
        begin();
        TextField search = window.find(TextField.class)
                .withCondition(f -> "Search the deck".equals(f.getPlaceholder()))
                .single();
        window.test(search).setValue("recession");
        window.test(window.find(NativeButton.class).withText("Now").single()).click();
        assertThat(access().log()).extracting(e -> e.getClass().getSimpleName()).contains("CrisisInjected");
    }

    @Test
    void shutsTheDoor() {
        press("Shut the door");
        assertThat(access().code()).isNull();
        press("Open the door");
        assertThat(access().code()).isNotNull().isNotEqualTo(hosted.code());
    }

    @Test
    void looksOverAShoulderWhereNothingCanBeSent() {
        begin();
        assertThat(access().as(NORTH).submit(new GameCommand.DeclareReady(NORTH)))
                .isInstanceOf(org.liberalparadox.session.Submission.NotYourSeat.class);
        window.navigate("facilitate/" + hosted.secret() + "/as/" + NORTH, org.liberalparadox.ui.table.SeatLook.class);
        assertThat(reads("You look over the shoulder of Northland.")).isTrue();
    }

    @Test
    void aWrongLinkOpensNoConsole() {
        window.navigate("facilitate/nothing", ConsoleView.class);
        assertThat(reads("This link opens no console")).isTrue();
    }

    private void confirm() {
        window.test(window.find(ConfirmDialog.class).single()).confirm();
        shown();
    }

    private RoomView.Guest guest(String name) {
        return access().room().chairs().stream()
                .flatMap(chair -> chair.people().stream())
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsAMinute() throws Exception {
        begin();
        until(() -> access().room().clock().deadline() != null);
        Instant before = access().room().clock().deadline();
        press("Add a minute");
        assertThat(access().room().clock().deadline()).isEqualTo(before.plusSeconds(60));
    }

    @Test
    void namesAnotherHead() throws Exception {
        rooms.join(hosted.code(), "Rosa", NORTH, HERE);
        shown();
        press("Make head of delegation");
        assertThat(guest("Rosa").head()).isTrue();
        assertThat(guest("Amina").head()).isFalse();
    }

    @Test
    void showsSomebodyOutOnlyWhenSure() {
        window.test(window.find(NativeButton.class).withText("Show out").all().getFirst())
                .click();
        assertThat(amina.removed()).isFalse();
        confirm();
        assertThat(amina.removed()).isTrue();
        assertThat(amina.seat()).isEmpty();
    }

    @Test
    void plansACrisisForTheNextRoundAndCallsItOff() {
        begin();
        TextField search = window.find(TextField.class)
                .withCondition(f -> "Search the deck".equals(f.getPlaceholder()))
                .single();
        window.test(search).setValue("recession");
        press("Next round");
        assertThat(access().planned()).singleElement().satisfies(plan -> {
            assertThat(plan.card()).isEqualTo("recession");
            assertThat(plan.round()).isEqualTo(2);
        });
        press("Call off");
        assertThat(access().planned()).isEmpty();
    }

    @Test
    void opensSealedOrdersAgain() {
        begin();
        while (access().game().phase() != Phase.POLICY) {
            press("End phase");
        }
        SeatAccess seat = amina.seat().orElseThrow();
        seat.submit(
                new GameCommand.SealOrders(NORTH, new Orders(seat.view().me().policy(), List.of(), List.of())));
        shown();
        press("Open its sealed orders again");
        assertThat(access().game().sealed()).doesNotContain(NORTH);
    }

    @Test
    void opensTheDebriefingOnlyWhenSure() {
        begin();
        window.test(window.find(NativeButton.class).withText("Debrief now").single())
                .click();
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
        confirm();
        assertThat(access().room().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void theDebriefingTellsWhatTheFacilitatorDid() {
        begin();
        press("End phase");
        access().submit(new RoomCommand.Announce(List.of(SOUTH), "Only for you."));
        access().submit(new RoomCommand.Note("Mine."));
        access().submit(new RoomCommand.Close());
        window.navigate("debrief/" + hosted.secret(), org.liberalparadox.ui.debrief.DebriefView.class);
        assertThat(reads("What the facilitator did")).isTrue();
        assertThat(reads("Mine.")).isTrue();
        assertThat(amina.log())
                .extracting(e -> e.getClass().getSimpleName())
                .contains("PhaseCut")
                .doesNotContain("Announced");
    }
}
