package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.Room;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;

/** Several facilitators, lost links, silence, and steps taken back. */
class SteeringRoomTest {
    private final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);
    private final TestRoom room = TestRoom.open(sessions, TestRoom.setup(TestRoom.minutes(20), 2, null));
    private final Participation north = room.enter("Amina", TestRoom.NORTH);
    private final Participation south = room.enter("Jonas", TestRoom.SOUTH);

    @AfterEach
    void close() {
        sessions.close();
    }

    private static SeatAccess seat(Participation person) {
        return person.seat().orElseThrow();
    }

    @Test
    void twoFacilitatorsWhoBothEndAPhaseEndItOnce() {
        room.does(new RoomCommand.Begin());
        FacilitatorAccess one = room.facilitator();
        FacilitatorAccess other = room.facilitator();
        assertThat(one.endPhase(1, Phase.NEWS)).isEmpty();
        assertThat(other.endPhase(1, Phase.NEWS)).containsInstanceOf(Rejection.class);
        assertThat(one.game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void consolesInOtherBrowsersAreCountedAndWindowsOfOneAreNot() {
        FacilitatorAccess mine = room.facilitator();
        Runnable first = mine.attend("mine");
        Runnable second = mine.attend("mine");
        assertThat(mine.consolesBesides("mine")).isZero();
        Runnable other = room.facilitator().attend("other");
        assertThat(mine.consolesBesides("mine")).isEqualTo(1);
        second.run();
        assertThat(room.facilitator().consolesBesides("other")).isEqualTo(1);
        first.run();
        other.run();
        assertThat(mine.consolesBesides("mine")).isZero();
    }

    @Test
    void aNewFacilitatorLinkClosesEveryOtherConsoleAndSparesOpenOneUntilThen() {
        FacilitatorAccess mine = room.facilitator();
        Ticket spare = mine.spareLink();
        FacilitatorAccess helper = sessions.rooms().facilitate(spare.secret()).orElseThrow();
        assertThat(helper.submit(new RoomCommand.Begin())).isEmpty();
        Ticket fresh = mine.newOwnLink();
        assertThat(helper.revoked()).isTrue();
        assertThat(helper.submit(new RoomCommand.Pause())).contains(RoomRefusal.LINK_REPLACED);
        assertThat(helper.endPhase()).isPresent();
        assertThat(mine.submit(new RoomCommand.Pause())).contains(RoomRefusal.LINK_REPLACED);
        assertThat(sessions.rooms().facilitate(spare.secret())).isEmpty();
        assertThat(sessions.rooms().facilitate(room.hosted.secret())).isEmpty();
        FacilitatorAccess renewed = sessions.rooms().facilitate(fresh.secret()).orElseThrow();
        assertThat(renewed.revoked()).isFalse();
        assertThat(renewed.submit(new RoomCommand.Pause())).isEmpty();
    }

    @Test
    void aNewPersonalLinkStopsTheOldOneInTheMidstOfItsUse() {
        room.does(new RoomCommand.Begin());
        SeatAccess held = seat(north);
        Ticket fresh = room.facilitator().newLink(north.person());
        assertThat(north.replaced()).isTrue();
        assertThat(north.seat()).isEmpty();
        assertThat(held.submit(new GameCommand.DeclareReady(TestRoom.NORTH)))
                .isInstanceOf(Submission.NotYourSeat.class);
        assertThat(north.submit(new RoomCommand.Rename(north.person(), "Other")))
                .contains(RoomRefusal.LINK_REPLACED);
        assertThat(seat(room.participant(fresh)).submit(new GameCommand.DeclareReady(TestRoom.NORTH)))
                .isInstanceOf(Submission.Done.class);
    }

    @Test
    void silenceIsMeasuredFromEveryDeedOfASeatAndFromTheBeginningOfThePhase() {
        room.does(new RoomCommand.Begin());
        room.live().submit(new RoomCommand.PhaseBegan(1, Phase.NEWS), sessions.now());
        var begun = java.util.Objects.requireNonNull(
                room.facilitator().room().clock().since());
        assertThat(room.facilitator().quiet())
                .containsEntry(TestRoom.NORTH, begun)
                .containsEntry(TestRoom.SOUTH, begun);
        sessions.pass(Duration.ofMinutes(2));
        seat(north)
                .submit(new GameCommand.SendNote(
                        TestRoom.NORTH, java.util.List.of(TestRoom.SOUTH), "What do you need?"));
        assertThat(room.facilitator().quiet().get(TestRoom.NORTH)).isEqualTo(sessions.now());
        assertThat(room.facilitator().quiet().get(TestRoom.SOUTH)).isEqualTo(begun);
        sessions.pass(Duration.ofMinutes(1));
        south.touch(Presence.Activity.READING);
        assertThat(room.facilitator().quiet().get(TestRoom.SOUTH)).isEqualTo(begun);
        south.touch(Presence.Activity.OFFER);
        assertThat(room.facilitator().quiet().get(TestRoom.SOUTH)).isEqualTo(sessions.now());
        sessions.pass(Duration.ofMinutes(1));
        south.submit(new RoomCommand.Rename(south.person(), "Jonas of the South"));
        assertThat(room.facilitator().quiet().get(TestRoom.SOUTH)).isEqualTo(sessions.now());
        seat(south).submit(new GameCommand.DeclareReady(TestRoom.SOUTH));
        assertThat(room.facilitator().quiet()).doesNotContainKey(TestRoom.SOUTH);
    }

    @Test
    void aPauseIsNoSilence() {
        room.does(new RoomCommand.Begin());
        sessions.pass(Duration.ofMinutes(2));
        room.does(new RoomCommand.Pause());
        assertThat(room.facilitator().quiet()).isEmpty();
        sessions.pass(Duration.ofMinutes(10));
        room.does(new RoomCommand.Resume());
        assertThat(room.facilitator().quiet().get(TestRoom.NORTH)).isEqualTo(sessions.now());
    }

    @Test
    void sealedOrdersAreTakenBackUntilTheyAreRevealed() {
        room.does(new RoomCommand.Begin());
        FacilitatorAccess facilitator = room.facilitator();
        while (facilitator.game().phase() != Phase.POLICY) {
            assertThat(facilitator.endPhase()).isEmpty();
        }
        Orders orders = new Orders(seat(north).view().me().policy(), java.util.List.of(), java.util.List.of());
        assertThat(seat(north).submit(new GameCommand.SealOrders(TestRoom.NORTH, orders)))
                .isInstanceOf(Submission.Done.class);
        assertThat(facilitator.revoke(TestRoom.NORTH, RoomEvent.Step.ORDERS)).isEmpty();
        assertThat(facilitator.game().sealed()).doesNotContain(TestRoom.NORTH);
        assertThat(facilitator.log()).anyMatch(RoomEvent.StepRevoked.class::isInstance);
        assertThat(facilitator.revoke(TestRoom.NORTH, RoomEvent.Step.ORDERS)).isPresent();
        assertThat(seat(north).submit(new GameCommand.SealOrders(TestRoom.NORTH, orders)))
                .isInstanceOf(Submission.Done.class);
        assertThat(facilitator.endPhase()).isEmpty();
        assertThat(facilitator.revoke(TestRoom.NORTH, RoomEvent.Step.ORDERS)).isPresent();
    }

    @Test
    void theFacilitatorsLensesAreExactForBothSides() throws Exception {
        room.does(new RoomCommand.Begin());
        FacilitatorAccess facilitator = room.facilitator();
        CompletableFuture<StageLens> one = new CompletableFuture<>();
        CompletableFuture<StageLens> other = new CompletableFuture<>();
        facilitator.stageGame(TestRoom.NORTH, TestRoom.SOUTH, one::complete);
        facilitator.stageGame(TestRoom.SOUTH, TestRoom.NORTH, other::complete);
        StageLens north2south = one.get(60, TimeUnit.SECONDS);
        StageLens south2north = other.get(60, TimeUnit.SECONDS);
        assertThat(north2south.theirs()).isEqualTo(south2north.mine());
        assertThat(north2south.mine()).isEqualTo(south2north.theirs());
        assertThat(north2south.game().column()).isEqualTo(south2north.game().row());
        assertThat(north2south.game().row()).isEqualTo(south2north.game().column());

        Room zone = facilitator.zone(TestRoom.NORTH, TestRoom.SOUTH);
        Room mirrored = facilitator.zone(TestRoom.SOUTH, TestRoom.NORTH);
        assertThat(zone.passing()).isEqualTo(mirrored.passing());
        assertThat(zone.bestJoint()).isEqualTo(mirrored.bestJoint());
    }
}
