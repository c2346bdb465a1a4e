package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;

/** Rooms run with every browser closed. */
class CaretakerTest {
    private static final BotFactory SILENT = (seat, strategy, rules, routes, seed) -> view -> List.of();

    private final TestSessions sessions = TestSessions.onThisThread(SILENT);

    @AfterEach
    void close() {
        sessions.close();
    }

    private TestRoom begun(Timing timing, Duration absence) {
        TestRoom room = TestRoom.open(sessions, TestRoom.setup(timing, 2, absence));
        room.enter("Amina", TestRoom.NORTH);
        room.enter("Jonas", TestRoom.SOUTH);
        room.does(new RoomCommand.Begin());
        sessions.caretaker().tick();
        return room;
    }

    private void pass(Duration duration) {
        sessions.pass(duration);
        sessions.caretaker().tick();
    }

    private static long phases(TestRoom room) {
        return room.sessions.service().table(room.hosted.session()).game().now().events().stream()
                .filter(GameEvent.PhaseBegan.class::isInstance)
                .count();
    }

    @Test
    void endsAPhaseWhenItsTimeIsUpAndOnlyOnce() {
        TestRoom room = begun(TestRoom.minutes(2), null);
        pass(Duration.ofSeconds(119));
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.NEWS);
        pass(Duration.ofSeconds(2));
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.TALKS);
        for (int i = 0; i < 20; i++) {
            sessions.caretaker().tick();
        }
        assertThat(phases(room)).isEqualTo(2);
        assertThat(room.live().state().clock().deadline())
                .isEqualTo(sessions.now().plus(Duration.ofMinutes(2)));
    }

    @Test
    void playsAWholeGameWithEveryBrowserClosed() {
        TestRoom room = begun(TestRoom.minutes(2), null);
        for (int i = 0; i < 40 && room.live().state().stage() == Stage.PLAYING; i++) {
            pass(Duration.ofMinutes(2).plusSeconds(1));
        }
        assertThat(room.facilitator().game().over()).isTrue();
        assertThat(room.live().state().stage()).isEqualTo(Stage.CLOSED);
        assertThat(room.facilitator().code()).isNull();
        assertThat(sessions.database().rooms().unfinished()).isEmpty();
    }

    @Test
    void standsStillInAPause() {
        TestRoom room = begun(TestRoom.minutes(2), null);
        room.does(new RoomCommand.Pause());
        pass(Duration.ofHours(3));
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.NEWS);
        room.does(new RoomCommand.Resume());
        pass(Duration.ofSeconds(119));
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.NEWS);
        pass(Duration.ofSeconds(2));
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void goesOnAfterARestartWithAMinuteAtLeast() {
        TestRoom room = begun(TestRoom.minutes(2), null);
        TestSessions later = sessions.restarted(SILENT).at(sessions.now().plus(Duration.ofMinutes(30)));
        TestRoom again = room.on(later);
        later.caretaker().wake();
        later.caretaker().tick();
        assertThat(again.facilitator().game().phase()).isEqualTo(Phase.NEWS);
        later.pass(Duration.ofSeconds(61));
        later.caretaker().tick();
        assertThat(again.facilitator().game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void givesBackTheTimeALaptopSlept() {
        TestRoom room = begun(TestRoom.minutes(2), null);
        sessions.jump(Duration.ofHours(1));
        sessions.caretaker().tick();
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.NEWS);
        pass(Duration.ofSeconds(121));
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void byCorrespondenceEndsPhasesOnTheirDateWhateverHappenedToTheServer() {
        TreeMap<Phase, Duration> days = new TreeMap<>();
        for (Phase phase : Phase.values()) {
            days.put(phase, Duration.ofDays(1));
        }
        TestRoom room = begun(Timing.dates(days, LocalTime.of(18, 0), ZoneOffset.UTC), null);
        TestSessions later = sessions.restarted(SILENT).at(sessions.now().plus(Duration.ofHours(29)));
        later.caretaker().wake();
        later.caretaker().tick();
        assertThat(room.on(later).facilitator().game().phase()).isEqualTo(Phase.NEWS);
        later.pass(Duration.ofHours(2));
        later.caretaker().tick();
        assertThat(room.on(later).facilitator().game().phase()).isEqualTo(Phase.TALKS);
    }

    @Test
    void letsABotPlayWhereNobodyIsAndGivesTheSeatBack() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(5));
        Participation amina = sessions.rooms()
                .participant(room.facilitator().newLink(1).secret())
                .orElseThrow();
        for (int minute = 0; minute < 6; minute++) {
            amina.touch(Presence.Activity.READING);
            pass(Duration.ofMinutes(1));
        }
        assertThat(room.live().state().chair(TestRoom.NORTH).orElseThrow().bot())
                .isFalse();
        assertThat(room.live().state().chair(TestRoom.SOUTH).orElseThrow().cause())
                .isEqualTo(Chair.Cause.ABSENCE);
        Participation jonas = sessions.rooms()
                .participant(room.facilitator().newLink(2).secret())
                .orElseThrow();
        jonas.touch(Presence.Activity.READING);
        assertThat(room.live().state().chair(TestRoom.SOUTH).orElseThrow().bot())
                .isFalse();
    }

    @Test
    void aLaptopThatSleptMakesNobodyAbsent() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(5));
        pass(Duration.ofMinutes(3));
        sessions.jump(Duration.ofHours(9));
        sessions.caretaker().tick();
        assertThat(room.live().state().chair(TestRoom.NORTH).orElseThrow().bot())
                .isFalse();
        pass(Duration.ofMinutes(3));
        assertThat(room.live().state().chair(TestRoom.NORTH).orElseThrow().cause())
                .as("six minutes of the server's time")
                .isEqualTo(Chair.Cause.ABSENCE);
    }

    @Test
    void saysWhoIsHereAwayAndGone() {
        TestRoom room = begun(TestRoom.minutes(60), null);
        Participation amina = sessions.rooms()
                .participant(room.facilitator().newLink(1).secret())
                .orElseThrow();
        amina.touch(Presence.Activity.OFFER);
        assertThat(place(room)).isEqualTo(Presence.Place.HERE);
        pass(Duration.ofSeconds(50));
        assertThat(place(room)).isEqualTo(Presence.Place.AWAY);
        pass(Duration.ofMinutes(3));
        assertThat(place(room)).isEqualTo(Presence.Place.GONE);
    }

    private static Presence.Place place(TestRoom room) {
        return room.facilitator().room().chair(TestRoom.NORTH).place();
    }

    @Test
    void playsAPlannedCardWhenItsRoundBeginsAndOnce() {
        TestRoom room = begun(TestRoom.minutes(1), null);
        room.does(new RoomCommand.PlanCrisis("recession", List.of(TestRoom.NORTH), 2));
        for (int i = 0; i < 40 && room.facilitator().game().round() < 2; i++) {
            pass(Duration.ofSeconds(61));
        }
        sessions.caretaker().tick();
        sessions.caretaker().tick();
        long struck = sessions.service().table(room.hosted.session()).game().now().events().stream()
                .filter(e -> e instanceof GameEvent.CrisisStruck c
                        && c.crisis().card().equals("recession"))
                .count();
        assertThat(struck).isEqualTo(1);
        assertThat(room.facilitator().planned()).isEmpty();
    }
}
