package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.Stage;

class RoomServiceTest {
    private static final String HERE = "192.0.2.1";

    private final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);
    private final TestRoom room = TestRoom.open(sessions);

    @AfterEach
    void close() {
        sessions.close();
    }

    private static GameCommand.DeclareReady ready(String seat) {
        return new GameCommand.DeclareReady(seat);
    }

    @Nested
    class TheDoor {
        @Test
        void lookingChangesNothing() throws Exception {
            for (int i = 0; i < 50; i++) {
                assertThat(sessions.rooms()
                                .knock(room.hosted.code(), HERE)
                                .orElseThrow()
                                .free())
                        .hasSize(2);
            }
            assertThat(room.live().state().people()).isEmpty();
        }

        @Test
        void readsACodeHoweverItIsTyped() throws Exception {
            String code = room.hosted.code();
            String typed =
                    " " + code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(3) + " ";
            assertThat(sessions.rooms().knock(typed, HERE)).isPresent();
        }

        @Test
        void whoGuessesWaitsAndTheOthersDoNot() throws Exception {
            for (int i = 0; i < 20; i++) {
                assertThat(sessions.rooms().knock("ZZZZZ" + (char) ('A' + i % 8), HERE))
                        .isEmpty();
            }
            assertThatThrownBy(() -> sessions.rooms().knock(room.hosted.code(), HERE))
                    .isInstanceOf(Rooms.TooManyTries.class)
                    .asInstanceOf(type(Rooms.TooManyTries.class))
                    .matches(e -> e.seconds() > 0);
            assertThat(sessions.rooms().knock(room.hosted.code(), "192.0.2.2")).isPresent();
        }

        @Test
        void aClassBehindOneAddressGetsIn() throws Exception {
            for (int i = 0; i < 120; i++) {
                sessions.rooms().join(room.hosted.code(), "student " + i, null, HERE);
            }
            assertThat(room.live().state().observers()).hasSize(120);
        }

        @Test
        void ofFiftyWhoWantOneSeatOneGetsIt() throws Exception {
            try (TestSessions many = TestSessions.onManyThreads(TestSessions.READY);
                    ExecutorService crowd = Executors.newFixedThreadPool(50)) {
                TestRoom one = TestRoom.open(many, TestRoom.setup(TestRoom.minutes(2), 1, null));
                AtomicInteger in = new AtomicInteger();
                List<Future<Object>> tries = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    String name = "student " + i;
                    Callable<Object> claim = () -> {
                        try {
                            one.join(name, TestRoom.NORTH);
                            in.incrementAndGet();
                            return "";
                        } catch (Rooms.NotLetIn e) {
                            return String.valueOf(e.why());
                        }
                    };
                    tries.add(crowd.submit(claim));
                }
                List<Object> answers = new ArrayList<>();
                for (Future<Object> one2 : tries) {
                    answers.add(one2.get());
                }
                assertThat(in).hasValue(1);
                assertThat(answers).filteredOn(a -> a.equals("SEAT_FULL")).hasSize(49);
                assertThat(one.live().state().at(TestRoom.NORTH)).hasSize(1);
            }
        }

        @Test
        void aDoorThatWasShutOpensWithAnotherCode() throws Exception {
            String first = room.hosted.code();
            room.does(new RoomCommand.SetDoor(false));
            assertThat(sessions.rooms().knock(first, HERE)).isEmpty();
            assertThat(room.facilitator().code()).isNull();
            room.does(new RoomCommand.SetDoor(true));
            assertThat(room.facilitator().code()).isNotNull().isNotEqualTo(first);
        }
    }

    @Nested
    class ASecret {
        @Test
        void opensWhatItWasGivenForAndNothingElse() throws Exception {
            Ticket ticket = room.join("Amina", TestRoom.NORTH);
            assertThat(sessions.rooms().participant(ticket.secret())).isPresent();
            assertThat(sessions.rooms().facilitate(ticket.secret())).isEmpty();
            assertThat(sessions.rooms().participant(room.hosted.secret())).isEmpty();
            assertThat(sessions.rooms().participant("guess")).isEmpty();
            String ref = sessions.rooms().reference(ticket.secret()).orElseThrow();
            assertThat(ref).isNotEqualTo(ticket.secret());
            assertThat(sessions.rooms().participant(ref)).isEmpty();
        }

        @Test
        void thatInvitesToASeatOpensThisSeatAloneAndSurvivesARestart() throws Exception {
            String card = room.facilitator().invite(TestRoom.NORTH).secret();
            TestRoom again = room.on(sessions.restarted(TestSessions.READY));
            Rooms rooms = again.sessions.rooms();
            assertThat(rooms.invitation(card).orElseThrow().seat().seat()).isEqualTo(TestRoom.NORTH);
            assertThat(rooms.participant(card)).isEmpty();
            assertThat(rooms.facilitate(card)).isEmpty();
            assertThat(rooms.reference(card)).isPresent().get().isNotEqualTo(card);
            Ticket ticket = rooms.accept(card, "Amina");
            assertThat(again.participant(ticket).room().mine().seat()).isEqualTo(TestRoom.NORTH);
            assertThatThrownBy(() -> rooms.accept("guess", "Jonas")).isInstanceOf(Rooms.NotLetIn.class);
            again.facilitator().revokeInvitations();
            assertThat(rooms.invitation(card)).isEmpty();
        }

        @Test
        void leadsBackAfterARestart() throws Exception {
            Ticket ticket = room.join("Amina", TestRoom.NORTH);
            TestRoom again = room.on(sessions.restarted(TestSessions.READY));
            assertThat(again.participant(ticket).room().guest().name()).isEqualTo("Amina");
            assertThat(again.facilitator().room().chair(TestRoom.NORTH).people())
                    .hasSize(1);
        }

        @Test
        void opensNothingForWhoWasShownOutOrGotANewLink() throws Exception {
            Ticket amina = room.join("Amina", TestRoom.NORTH);
            Ticket jonas = room.join("Jonas", TestRoom.SOUTH);
            room.does(new RoomCommand.ShowOut(1));
            assertThat(sessions.rooms().participant(amina.secret())).isEmpty();
            Ticket fresh = room.facilitator().newLink(2);
            assertThat(sessions.rooms().participant(jonas.secret())).isEmpty();
            assertThat(room.participant(fresh).person()).isEqualTo(2);
        }
    }

    @Nested
    class ASeat {
        @Test
        void actsOnlyWhileTheGameIsOn() {
            Participation amina = room.enter("Amina", TestRoom.NORTH);
            SeatAccess seat = amina.seat().orElseThrow();
            assertThat(seat.submit(ready(TestRoom.NORTH)))
                    .isEqualTo(new Submission.Closed(Submission.Closed.Reason.LOBBY));
            room.does(new RoomCommand.Begin());
            room.does(new RoomCommand.Pause());
            assertThat(seat.submit(ready(TestRoom.NORTH)))
                    .isEqualTo(new Submission.Closed(Submission.Closed.Reason.PAUSED));
            room.does(new RoomCommand.Resume());
            assertThat(seat.submit(ready(TestRoom.NORTH))).isInstanceOf(Submission.Done.class);
            assertThat(seat.submit(ready(TestRoom.SOUTH))).isEqualTo(new Submission.NotYourSeat());
        }

        @Test
        void isNobodysWhoLeftIt() {
            Participation amina = room.enter("Amina", TestRoom.NORTH);
            room.enter("Jonas", TestRoom.SOUTH);
            SeatAccess seat = amina.seat().orElseThrow();
            room.does(new RoomCommand.Begin());
            room.does(new RoomCommand.Swap(1, 2));
            assertThat(seat.submit(ready(TestRoom.NORTH))).isEqualTo(new Submission.NotYourSeat());
            assertThat(amina.seat().orElseThrow().seat()).isEqualTo(TestRoom.SOUTH);
        }

        @Test
        void isSpokenForByTheHeadOfItsDelegation() {
            room.enter("Amina", TestRoom.NORTH);
            Participation jonas = room.enter("Jonas", TestRoom.NORTH);
            room.enter("Eleni", TestRoom.SOUTH);
            room.does(new RoomCommand.Begin());
            SeatAccess seat = jonas.seat().orElseThrow();
            assertThat(seat.submit(ready(TestRoom.NORTH)))
                    .isEqualTo(new Submission.Closed(Submission.Closed.Reason.HEAD_ONLY));
            assertThat(seat.submit(new GameCommand.SendNote(TestRoom.NORTH, List.of(TestRoom.SOUTH), "Shall we?")))
                    .isInstanceOf(Submission.Done.class);
            assertThat(jonas.submit(new RoomCommand.TakeLead(2))).isEmpty();
            assertThat(seat.submit(ready(TestRoom.NORTH))).isInstanceOf(Submission.Done.class);
        }

        @Test
        void seenByTheFacilitatorSubmitsNothing() {
            room.does(new RoomCommand.Begin());
            assertThat(room.facilitator().as(TestRoom.NORTH).view().me().seat()).isEqualTo(TestRoom.NORTH);
            assertThat(room.facilitator().as(TestRoom.NORTH).submit(ready(TestRoom.NORTH)))
                    .isEqualTo(new Submission.NotYourSeat());
        }
    }

    @Nested
    class Bots {
        @Test
        void waitForTheBeginningAndPlayWhereNobodyIs() {
            room.enter("Amina", TestRoom.NORTH);
            assertThat(room.facilitator().game().ready()).isEmpty();
            room.does(new RoomCommand.Begin());
            assertThat(room.facilitator().game().ready()).containsExactly(TestRoom.SOUTH);
        }

        @Test
        void takeOverAndGiveBack() {
            Participation amina = room.enter("Amina", TestRoom.NORTH);
            room.enter("Jonas", TestRoom.SOUTH);
            room.does(new RoomCommand.Begin());
            room.does(new RoomCommand.LetBotPlay(TestRoom.NORTH, "opportunist"));
            assertThat(amina.seat().orElseThrow().submit(ready(TestRoom.NORTH)))
                    .isEqualTo(new Submission.Closed(Submission.Closed.Reason.BOT_PLAYS));
            assertThat(room.facilitator().game().ready()).containsExactly(TestRoom.NORTH);
            room.does(new RoomCommand.GiveBack(TestRoom.NORTH));
            assertThat(amina.seat().orElseThrow().submit(new GameCommand.NotReady(TestRoom.NORTH)))
                    .isInstanceOf(Submission.Done.class);
            assertThat(room.facilitator().game().ready()).isEmpty();
        }
    }

    @Nested
    class TheFacilitator {
        @Test
        void isWrittenIntoTheLog() {
            room.enter("Amina", TestRoom.NORTH);
            room.does(new RoomCommand.Begin());
            assertThat(room.facilitator().inject("recession", List.of(TestRoom.NORTH)))
                    .isEmpty();
            assertThat(room.facilitator().endPhase()).isEmpty();
            assertThat(room.facilitator().game().phase()).isEqualTo(Phase.TALKS);
            room.does(new RoomCommand.Announce(List.of(), "Five minutes."));
            assertThat(room.facilitator().log())
                    .extracting(e -> e.getClass().getSimpleName())
                    .contains("CrisisInjected", "PhaseCut", "Announced");
        }

        @Test
        void takesBackAStepNobodyElseHasSeen() {
            Participation amina = room.enter("Amina", TestRoom.NORTH);
            room.enter("Jonas", TestRoom.SOUTH);
            room.does(new RoomCommand.Begin());
            amina.seat().orElseThrow().submit(ready(TestRoom.NORTH));
            assertThat(room.facilitator().revoke(TestRoom.NORTH, RoomEvent.Step.READY))
                    .isEmpty();
            assertThat(room.facilitator().game().ready()).isEmpty();
            assertThat(room.facilitator().revoke(TestRoom.NORTH, RoomEvent.Step.READY))
                    .isPresent();
        }

        @Test
        void opensTheDebriefingForAll() {
            Participation amina = room.enter("Amina", TestRoom.NORTH);
            room.does(new RoomCommand.Begin());
            assertThat(amina.debrief()).isEmpty();
            room.does(new RoomCommand.Close());
            assertThat(amina.debrief()).isPresent();
            assertThat(amina.room().stage()).isEqualTo(Stage.CLOSED);
            assertThat(room.facilitator().submit(new RoomCommand.Pause())).contains(RoomRefusal.ROOM_CLOSED);
        }
    }

    @Test
    void draftsSurviveAReloadAndARestart() throws Exception {
        Ticket ticket = room.join("Amina", TestRoom.NORTH);
        room.participant(ticket).keepDraft("bid", "labour-visas 3");
        room.participant(ticket).keepDraft("bid", "labour-visas 4");
        assertThat(room.on(sessions.restarted(TestSessions.READY))
                        .participant(ticket)
                        .draft("bid"))
                .contains("labour-visas 4");
        room.participant(ticket).keepDraft("bid", "");
        assertThat(room.participant(ticket).draft("bid")).isEmpty();
    }

    @Test
    void aSetupThatCannotBePlayedSaysWhatWouldBeRight() {
        HostSetup good = TestRoom.setup(TestRoom.minutes(1), 1, null);
        assertThatThrownBy(() -> sessions.rooms()
                        .host(new HostSetup("nowhere", null, 1L, good.settings(), good.bots(), good.crises(), false)))
                .isInstanceOf(Sessions.BadSetup.class)
                .hasMessageContaining("two-shores");
        assertThatThrownBy(() -> sessions.rooms()
                        .host(new HostSetup("two-shores", 99, 1L, good.settings(), good.bots(), good.crises(), false)))
                .isInstanceOf(Sessions.BadSetup.class)
                .hasMessageContaining("choose 1 to 4");
    }
}
