package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.Stage;

/** Who acts in a room: the people at its seats, bots, the facilitator. */
class RoomServiceTest extends HostedRoom {
    private static GameCommand.DeclareReady ready(String seat) {
        return new GameCommand.DeclareReady(seat);
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
