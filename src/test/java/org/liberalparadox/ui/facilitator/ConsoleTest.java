package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Submission;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** What a facilitator does at the console reaches the room. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:console")
@DirtiesContext
class ConsoleTest {
    private static final String HERE = "192.0.2.9";

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted hosted;
    private Participation amina;
    private BrowserlessUIContext window;
    private AtTheConsole console;

    @BeforeEach
    void open() throws Exception {
        hosted = rooms.host(TwoShores.hosted(TwoShores.seating(2, TwoShores.tenMinutes()), HostSetup.Crises.DECK));
        amina = rooms.participant(
                        rooms.join(hosted.code(), "Amina", NORTH, HERE).secret())
                .orElseThrow();
        rooms.join(hosted.code(), "Jonas", SOUTH, HERE);
        window = windows.open();
        console = AtTheConsole.opens(window, hosted.secret());
    }

    private FacilitatorAccess access() {
        return rooms.facilitate(hosted.secret()).orElseThrow();
    }

    @Test
    void showsWhoIsAtEachSeatAndHowToComeIn() {
        assertThat(console.reads("Amina")).isTrue();
        assertThat(console.reads("Jonas")).isTrue();
        assertThat(console.reads(
                        hosted.code().substring(0, 3) + " " + hosted.code().substring(3)))
                .isTrue();
    }

    @Test
    void startsPausesAndGoesOn() {
        console.press("Start");
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
        console.press("Pause");
        assertThat(access().room().stage()).isEqualTo(Stage.PAUSED);
        console.press("Resume");
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
        console.press("Back to lobby");
        assertThat(access().room().stage()).isEqualTo(Stage.LOBBY);
        console.press("Start");
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
    }

    @Test
    void endsAPhase() {
        console.press("Start");
        console.press("End phase");
        assertThat(access().game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void tellsAnOfferByWhoGivesWhatAndItsCharter() throws Exception {
        console.press("Start");
        console.press("End phase");
        Terms terms = new Terms(
                List.of(NORTH, SOUTH),
                List.of(
                        new Clause(NORTH, SOUTH, "labour-visas", 3),
                        new Clause(NORTH, SOUTH, "market-access", 2),
                        new Clause(SOUTH, NORTH, "border-control", 4)),
                Form.REGIONAL,
                3,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty("The Strait Charter", null, List.of(Norm.NON_DISCRIMINATION), null));
        assertThat(amina.seat().orElseThrow().submit(new GameCommand.Propose(NORTH, terms, null)))
                .isInstanceOf(Submission.Done.class);
        console.until(
                () -> console.tells("Northland gives labour visas 3, market access 2. Southland gives exit control"
                        + " 4. A charter founds The Strait Charter: non-discrimination."));
    }

    @Test
    void letsABotPlayAndGivesTheSeatBack() {
        console.press("Start");
        console.press("Let a bot play: Opportunist");
        assertThat(access().room().chair(NORTH).strategy()).isEqualTo("opportunist");
        console.press("Give back the seat");
        assertThat(access().room().chair(NORTH).bot()).isFalse();
    }

    @Test
    void takesBackThatASeatIsReady() throws Exception {
        console.press("Start");
        amina.seat().orElseThrow().submit(new GameCommand.DeclareReady(NORTH));
        console.until(() -> console.sees("Take back its “ready”"));
        console.press("Take back its “ready”");
        assertThat(access().game().ready()).doesNotContain(NORTH);
    }

    @Test
    void announcesToTheRoom() {
        TextArea text = window.find(TextArea.class).single();
        window.test(text).setValue("Five minutes.");
        console.press("Announce");
        assertThat(amina.room().announcements()).extracting(a -> a.text()).containsExactly("Five minutes.");
    }

    @Test
    void keepsNotesForTheDebriefing() {
        TextField note = window.find(TextField.class)
                .withCondition(f -> "Write a note".equals(f.getPlaceholder()))
                .single();
        window.test(note).setValue("They never asked.");
        console.press("Keep");
        assertThat(access().remarks()).extracting(Remark::text).containsExactly("They never asked.");
    }

    @Test
    void injectsACrisisNow() {
        console.press("Start");
        TextField search = window.find(TextField.class)
                .withCondition(f -> "Search the deck".equals(f.getPlaceholder()))
                .single();
        window.test(search).setValue("recession");
        window.test(window.find(NativeButton.class).withText("Now").single()).click();
        assertThat(access().log()).extracting(e -> e.getClass().getSimpleName()).contains("CrisisInjected");
    }

    @Test
    void shutsTheDoor() {
        console.press("Shut the door");
        assertThat(access().code()).isNull();
        console.press("Open the door");
        assertThat(access().code()).isNotNull().isNotEqualTo(hosted.code());
    }

    @Test
    void looksOverAShoulderWhereNothingCanBeSent() {
        console.press("Start");
        assertThat(access().as(NORTH).submit(new GameCommand.DeclareReady(NORTH)))
                .isInstanceOf(org.liberalparadox.session.Submission.NotYourSeat.class);
        window.navigate("facilitate/" + hosted.secret() + "/as/" + NORTH, org.liberalparadox.ui.table.SeatLook.class);
        assertThat(console.reads("You look over the shoulder of Northland.")).isTrue();
    }

    @Test
    void aWrongLinkOpensNoConsole() {
        window.navigate("facilitate/nothing", ConsoleView.class);
        assertThat(console.reads("This link opens no console")).isTrue();
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
        console.press("Start");
        console.until(() -> console.sees("Add a minute"));
        Instant before = access().room().clock().deadline();
        console.press("Add a minute");
        assertThat(access().room().clock().deadline()).isEqualTo(before.plusSeconds(60));
    }

    @Test
    void namesAnotherHead() throws Exception {
        rooms.join(hosted.code(), "Rosa", NORTH, HERE);
        console.until(() -> console.sees("Make head of delegation"));
        console.press("Make head of delegation");
        assertThat(guest("Rosa").head()).isTrue();
        assertThat(guest("Amina").head()).isFalse();
    }

    @Test
    void showsSomebodyOutOnlyWhenSure() {
        window.test(window.find(NativeButton.class).withText("Show out").all().getFirst())
                .click();
        assertThat(amina.removed()).isFalse();
        console.confirm();
        assertThat(amina.removed()).isTrue();
        assertThat(amina.seat()).isEmpty();
    }

    @Test
    void plansACrisisForTheNextRoundAndCallsItOff() {
        console.press("Start");
        TextField search = window.find(TextField.class)
                .withCondition(f -> "Search the deck".equals(f.getPlaceholder()))
                .single();
        window.test(search).setValue("recession");
        console.press("Next round");
        assertThat(access().planned()).singleElement().satisfies(plan -> {
            assertThat(plan.card()).isEqualTo("recession");
            assertThat(plan.round()).isEqualTo(2);
        });
        console.press("Call off");
        assertThat(access().planned()).isEmpty();
    }

    @Test
    void opensSealedOrdersAgain() throws Exception {
        console.press("Start");
        while (access().game().phase() != Phase.POLICY) {
            console.press("End phase");
        }
        SeatAccess seat = amina.seat().orElseThrow();
        seat.submit(
                new GameCommand.SealOrders(NORTH, new Orders(seat.view().me().policy(), List.of(), List.of())));
        console.until(() -> console.sees("Open its sealed orders again"));
        console.press("Open its sealed orders again");
        assertThat(access().game().sealed()).doesNotContain(NORTH);
    }

    @Test
    void opensTheDebriefingOnlyWhenSure() {
        console.press("Start");
        window.test(window.find(NativeButton.class).withText("Debrief now").single())
                .click();
        assertThat(access().room().stage()).isEqualTo(Stage.PLAYING);
        console.confirm();
        assertThat(access().room().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void theDebriefingTellsWhatTheFacilitatorDid() {
        console.press("Start");
        console.press("End phase");
        access().submit(new RoomCommand.Announce(List.of(SOUTH), "Only for you."));
        access().submit(new RoomCommand.Note("Mine."));
        access().submit(new RoomCommand.Close());
        window.navigate("debrief/" + hosted.secret(), org.liberalparadox.ui.debrief.DebriefView.class);
        assertThat(console.reads("What the facilitator did")).isTrue();
        assertThat(console.reads("Mine.")).isTrue();
        assertThat(amina.log())
                .extracting(e -> e.getClass().getSimpleName())
                .contains("PhaseCut")
                .doesNotContain("Announced");
    }
}
