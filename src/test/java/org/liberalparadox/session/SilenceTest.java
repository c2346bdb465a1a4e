package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;

/** How long nothing came from a seat is told whatever happened to the server, and by correspondence in its own measure. */
class SilenceTest {
    private static final BotFactory SILENT = (seat, strategy, rules, routes, seed) -> view -> List.of();

    private final TestSessions sessions = TestSessions.onThisThread(SILENT);

    @AfterEach
    void close() {
        sessions.close();
    }

    private TestRoom begun(Timing timing, @Nullable Duration silence) {
        Settings settings =
                new Settings(true, false, 2, Settings.Seating.CHOSEN, timing, null, "reciprocator", silence);
        TestRoom room = TestRoom.open(
                sessions,
                new HostSetup(
                        TestSessions.SCENARIO, null, 42L, settings, new TreeMap<>(), HostSetup.Crises.HAND, false));
        room.enter("Amina", TestRoom.NORTH);
        room.enter("Jonas", TestRoom.SOUTH);
        room.does(new RoomCommand.Begin());
        sessions.caretaker().tick();
        return room;
    }

    private static Timing days(int each) {
        TreeMap<Phase, Duration> days = new TreeMap<>();
        for (Phase phase : Phase.values()) {
            days.put(phase, Duration.ofDays(each));
        }
        return Timing.dates(days, LocalTime.NOON, ZoneOffset.UTC);
    }

    private TestRoom restarted(TestRoom room) {
        return restarted(room, Duration.ZERO);
    }

    /** @param away how long there is no server */
    private TestRoom restarted(TestRoom room, Duration away) {
        room.sessions.caretaker().tick();
        TestSessions later = sessions.restarted(SILENT).at(room.sessions.now().plus(away));
        later.caretaker().wake();
        later.caretaker().tick();
        return room.on(later);
    }

    private static SeatAccess north(TestRoom room) {
        return room.participant(room.facilitator().newLink(1)).seat().orElseThrow();
    }

    private static Instant quiet(TestRoom room, String seat) {
        return Objects.requireNonNull(room.facilitator().quiet().get(seat));
    }

    private static Duration silent(TestRoom room, String seat) {
        return Duration.between(quiet(room, seat), room.sessions.now());
    }

    @Test
    void aRestartMakesNobodyBusy() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        Instant begun = sessions.now();
        sessions.pass(Duration.ofMinutes(2));
        north(room).submit(new GameCommand.SendNote(TestRoom.NORTH, List.of(TestRoom.SOUTH), "What do you need?"));
        Instant wrote = sessions.now();
        sessions.pass(Duration.ofMinutes(4));
        TestRoom again = restarted(room);
        assertThat(quiet(again, TestRoom.NORTH))
                .as("the note is in the game's log")
                .isEqualTo(wrote);
        assertThat(quiet(again, TestRoom.SOUTH)).as("the phase began then").isEqualTo(begun);
        assertThat(again.facilitator().patience()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void whatSomebodyDidInTheRoomIsRememberedAsWell() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        sessions.pass(Duration.ofMinutes(2));
        room.participant(room.facilitator().newLink(2)).submit(new RoomCommand.Rename(2, "Jonas of the South"));
        Instant renamed = sessions.now();
        sessions.pass(Duration.ofMinutes(1));
        assertThat(quiet(restarted(room), TestRoom.SOUTH)).isEqualTo(renamed);
    }

    @Test
    void aDeedAfterTheRestartCounts() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        sessions.pass(Duration.ofMinutes(2));
        TestRoom again = restarted(room);
        again.sessions.pass(Duration.ofMinutes(1));
        north(again).submit(new GameCommand.SendNote(TestRoom.NORTH, List.of(TestRoom.SOUTH), "Here again."));
        assertThat(quiet(again, TestRoom.NORTH)).isEqualTo(again.sessions.now());
    }

    @Test
    void whatIsWrittenAndNotSentIsForgottenAndNotStored() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        Instant begun = sessions.now();
        sessions.pass(Duration.ofMinutes(2));
        room.participant(room.facilitator().newLink(1)).touch(Presence.Activity.OFFER);
        assertThat(quiet(room, TestRoom.NORTH)).isEqualTo(sessions.now());
        assertThat(quiet(restarted(room), TestRoom.NORTH)).isEqualTo(begun);
    }

    @Test
    void whatWasDoneInTheLastPhaseIsNoDeedOfThisOne() {
        TestRoom room = begun(TestRoom.minutes(2), Duration.ofMinutes(1));
        north(room).submit(new GameCommand.SendNote(TestRoom.NORTH, List.of(TestRoom.SOUTH), "Early."));
        sessions.pass(Duration.ofSeconds(121));
        sessions.caretaker().tick();
        sessions.caretaker().tick();
        Instant talks = sessions.now();
        assertThat(room.facilitator().game().phase()).isEqualTo(Phase.TALKS);
        sessions.pass(Duration.ofSeconds(30));
        assertThat(quiet(restarted(room), TestRoom.NORTH)).isEqualTo(talks);
    }

    @Test
    void timeWithoutAServerIsNobodysSilence() {
        TestRoom room = begun(TestRoom.minutes(600), Duration.ofMinutes(3));
        sessions.pass(Duration.ofMinutes(1));
        north(room).submit(new GameCommand.SendNote(TestRoom.NORTH, List.of(TestRoom.SOUTH), "What do you need?"));
        sessions.pass(Duration.ofMinutes(1));
        TestRoom again = restarted(room, Duration.ofHours(1));
        assertThat(silent(again, TestRoom.NORTH)).isEqualTo(Duration.ofMinutes(1));
        assertThat(silent(again, TestRoom.SOUTH)).isEqualTo(Duration.ofMinutes(2));
        assertThat(again.facilitator().room().clock().since())
                .as("nobody made an offer since then")
                .isEqualTo(again.sessions.now().minus(Duration.ofMinutes(2)));
        again.sessions.pass(Duration.ofMinutes(5));
        TestRoom third = restarted(again, Duration.ofHours(8));
        assertThat(silent(third, TestRoom.NORTH)).as("of three servers' time").isEqualTo(Duration.ofMinutes(6));
        assertThat(silent(third, TestRoom.SOUTH)).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void whoWasSilentWhileTheServerRanStillIs() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        sessions.pass(Duration.ofMinutes(50));
        assertThat(silent(restarted(room, Duration.ofHours(1)), TestRoom.NORTH)).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void aServerThatDiesAgainAtOnceTellsNoTimeTwice() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        sessions.pass(Duration.ofMinutes(2));
        sessions.caretaker().tick();
        Instant died = sessions.now();
        sessions.restarted(SILENT)
                .at(died.plus(Duration.ofMinutes(30)))
                .caretaker()
                .wake();
        TestSessions last = sessions.restarted(SILENT).at(died.plus(Duration.ofHours(1)));
        last.caretaker().wake();
        assertThat(silent(room.on(last), TestRoom.SOUTH)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void timeALaptopSleptIsNobodysSilence() {
        TestRoom room = begun(TestRoom.minutes(60), Duration.ofMinutes(3));
        sessions.pass(Duration.ofMinutes(2));
        sessions.jump(Duration.ofHours(10));
        sessions.caretaker().tick();
        assertThat(silent(room, TestRoom.NORTH)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void byCorrespondenceThePhasesTimeIsLessByWhatNoServerWasThere() {
        TestRoom room = begun(days(3), Duration.ofMinutes(3));
        sessions.pass(Duration.ofHours(30));
        TestRoom again = restarted(room, Duration.ofHours(12));
        assertThat(silent(again, TestRoom.SOUTH)).isEqualTo(Duration.ofHours(30));
        assertThat(again.facilitator().patience()).isEqualTo(Duration.ofHours(30));
        assertThat(again.facilitator().room().clock().deadline())
                .as("a date is a date")
                .isEqualTo(TestSessions.NOON.plus(Duration.ofDays(3)));
    }

    @Test
    void byCorrespondenceItIsToldAtHalfOfThePhasesTime() {
        TestRoom room = begun(days(3), Duration.ofMinutes(3));
        Instant begun = sessions.now();
        assertThat(room.facilitator().patience()).isEqualTo(Duration.ofHours(36));
        sessions.pass(Duration.ofHours(30));
        assertThat(quiet(restarted(room), TestRoom.SOUTH)).isEqualTo(begun);
        room.does(new RoomCommand.EndOn(begun.plus(Duration.ofHours(40))));
        assertThat(room.facilitator().patience()).as("the phase is shorter now").isEqualTo(Duration.ofHours(20));
    }

    @Test
    void neverIsNeverByCorrespondenceToo() {
        assertThat(begun(days(3), null).facilitator().patience()).isNull();
    }

    @Test
    void theShareIsAShare() {
        assertThatThrownBy(() -> new Patience(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Patience(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Patience(0.25).percent()).isEqualTo(25);
    }
}
