package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Submission;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.screen.ScreenPanel;
import org.liberalparadox.ui.table.TableView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** People who come, go and change their names while a game is on. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:midgame")
@DirtiesContext
class MidGameTest {
    private static final String HERE = "192.0.2.8";

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted room;
    private FacilitatorAccess facilitator;

    /** Somebody at a screen. */
    private record Guest(Participation me, InTheRoom screen) {}

    @BeforeEach
    void open() throws Exception {
        hosts(TwoShores.seating(2, Timing.none()));
    }

    private void hosts(Settings settings) throws Exception {
        room = rooms.host(TwoShores.hosted(settings, HostSetup.Crises.HAND));
        facilitator = rooms.facilitate(room.secret()).orElseThrow();
    }

    private Guest joins(String name, String seat) throws Exception {
        Ticket ticket = rooms.join(room.code(), name, seat, HERE);
        InTheRoom screen = new InTheRoom(windows.open());
        screen.window().navigate("play/" + ticket.secret(), TableView.class);
        return new Guest(rooms.participant(ticket.secret()).orElseThrow(), screen);
    }

    @Test
    void whoComesLateReadsTheBriefAndAnswersBeforeTheTable() throws Exception {
        joins("Amina", NORTH);
        facilitator.submit(new RoomCommand.Begin());
        Guest late = joins("Jonas", SOUTH);
        var brief = facilitator.scenario().seat(SOUTH).brief();
        assertThat(late.screen.reads("The game is on")).isTrue();
        assertThat(late.screen.reads(brief.title())).isTrue();
        assertThat(late.screen.reads(brief.secret())).isTrue();
        assertThat(late.screen.sees("New proposal")).isFalse();
        late.screen.presses("To the table");
        assertThat(late.screen.reads("Answer the questions below your brief first."))
                .isTrue();
        assertThat(facilitator.room().chair(SOUTH).people().getFirst().briefDue())
                .isTrue();
        late.screen.answers(late.me.seat().orElseThrow().view());
        late.screen.presses("To the table");
        late.screen.until(() -> late.screen.sees("Brief"));
        assertThat(late.screen.reads("The game is on")).isFalse();
    }

    @Test
    void whoWasThereFromTheBeginningIsNotAskedAgain() throws Exception {
        Guest amina = joins("Amina", NORTH);
        facilitator.submit(new RoomCommand.Begin());
        amina.screen.until(() -> amina.screen.sees("Brief"));
        assertThat(amina.screen.reads("The game is on")).isFalse();
    }

    @Test
    void whoIsMovedInTheMidstOfAGameReadsTheBriefOfTheNewSeat() throws Exception {
        Guest amina = joins("Amina", NORTH);
        facilitator.submit(new RoomCommand.Begin());
        amina.screen.until(() -> amina.screen.sees("Brief"));
        facilitator.submit(new RoomCommand.Move(amina.me.person(), SOUTH));
        amina.screen.until(() -> amina.screen.reads("The game is on"));
        assertThat(amina.screen.reads(facilitator.scenario().seat(SOUTH).brief().title()))
                .isTrue();
    }

    @Test
    void aNameIsChangedByTheRulesOfTheDoor() throws Exception {
        Guest amina = joins("Amina", NORTH);
        joins("Jonas", SOUTH);
        rename(amina, " ");
        assertThat(amina.screen.error("Your name")).contains("Type a name first");
        amina.screen.types("Your name", "jonas");
        amina.screen.presses("Take this name");
        assertThat(amina.screen.error("Your name")).contains("Somebody in this session has this name");
        amina.screen.types("Your name", "Amina of the North");
        amina.screen.presses("Take this name");
        amina.screen.until(() -> amina.screen.reads("Amina of the North (you)"));
        assertThat(amina.me.submit(new RoomCommand.Rename(amina.me.person(), "x".repeat(41))))
                .contains(org.liberalparadox.room.RoomRefusal.NAME_TOO_LONG);
        assertThat(facilitator.room().chair(NORTH).people().getFirst().name()).isEqualTo("Amina of the North");
    }

    @Test
    void thoseWhoWatchSeeThePublicScreenAndMayTakeASeat() throws Exception {
        joins("Amina", NORTH);
        Guest otto = joins("Otto", null);
        facilitator.submit(new RoomCommand.Begin());
        otto.screen.until(() -> otto.screen.window().find(ScreenPanel.class).exists());
        assertThat(otto.screen.reads("Migrants in safety")).isTrue();
        assertThat(otto.screen.reads("You are watching")).isTrue();
        assertThat(otto.screen.reads("2 seats are free")).isTrue();
        assertThat(otto.screen.told())
                .doesNotContain(facilitator.scenario().seat(NORTH).brief().secret());
        rename(otto, "Otto the Observer");
        otto.screen.until(() -> otto.screen.reads("Otto the Observer (you)"));
        otto.screen.presses("Take this seat: Southland");
        otto.screen.until(() -> otto.screen.reads("The game is on"));
    }

    @Test
    void anActionAfterThePhaseEndedIsRefusedAndSaysWhichPhaseItIs() throws Exception {
        Guest amina = joins("Amina", NORTH);
        joins("Jonas", SOUTH);
        facilitator.submit(new RoomCommand.Begin());
        Submission late = amina.me.seat().orElseThrow().submit(new GameCommand.Accept(NORTH, 1));
        assertThat(late).isInstanceOf(Submission.Refused.class);
        assertThat(org.liberalparadox.ui.text.Rejections.say(
                        ((Submission.Refused) late).rejection(),
                        new org.liberalparadox.ui.text.Names(
                                amina.me.seat().orElseThrow().view(), facilitator.rules())))
                .contains("TALKS");
    }

    @Test
    void anOldLinkSaysThatANewOneWasMade() throws Exception {
        Guest amina = joins("Amina", NORTH);
        Ticket fresh = facilitator.newLink(amina.me.person());
        amina.screen.until(() -> amina.screen.reads("Your link was replaced"));
        InTheRoom again = new InTheRoom(windows.open());
        again.window().navigate("play/" + fresh.secret(), TableView.class);
        assertThat(again.reads("Amina (you)")).isTrue();
    }

    @Test
    void anExpiredCodeSaysWhatMayHaveHappened() {
        facilitator.submit(new RoomCommand.SetDoor(false));
        InTheRoom guest = new InTheRoom(windows.open());
        guest.window().navigate("join/" + room.code(), JoinView.class);
        assertThat(guest.error("Code from your teacher or host")).contains("the door was closed: ask your host");
    }

    @Test
    void guessedCodesAreAnsweredWithAWait() {
        InTheRoom guest = new InTheRoom(windows.open());
        for (int i = 0; i < 200 && !guest.reads("Too many wrong codes"); i++) {
            guest.window().navigate("join/" + "ABCDEFGHJK".charAt(i % 10) + "BCDE" + (2 + i % 8), JoinView.class);
            if (guest.window().find(com.vaadin.flow.component.textfield.TextField.class).all().stream()
                    .anyMatch(f ->
                            String.valueOf(f.getErrorMessage()).startsWith("Too many wrong codes came from here."))) {
                return;
            }
        }
        throw new AssertionError("two hundred guesses were let through");
    }

    @Test
    void factionsChangeHandsAtTheTable() throws Exception {
        hosts(TwoShores.cabinet(3));
        Guest amina = joins("Amina", NORTH);
        Guest sam = joins("Sam", NORTH);
        facilitator.submit(new RoomCommand.Begin());
        sam.screen.until(() -> sam.screen.sees("Brief"));
        sam.screen.presses("Lead the faction for Rights");
        sam.screen.until(() -> sam.screen.sees("You lead Rights; leave it"));
        amina.screen.until(() ->
                amina.screen.window().find(NativeButton.class).withText("Sam").exists());
        assertThat(sam.me.seat().orElseThrow().view().me().faction())
                .isEqualTo(org.liberalparadox.engine.model.Factor.RIGHTS);
        sam.screen.presses("You lead Rights; leave it");
        sam.screen.until(() -> sam.screen.sees("Lead the faction for Rights"));
        assertThat(sam.me.seat().orElseThrow().view().me().faction()).isNull();
    }

    private static void rename(Guest guest, String name) {
        guest.screen.presses("Rename");
        guest.screen.types("Your name", name);
        guest.screen.presses("Take this name");
    }
}
