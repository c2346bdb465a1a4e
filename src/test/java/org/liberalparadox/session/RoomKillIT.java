package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomEvent.ClockCause;
import org.liberalparadox.room.RoomEvent.ClockSet;
import org.liberalparadox.store.TestDatabase;

/** A room whose clock runs is killed again and again: nothing stored is lost, and every phase ends once, in its time. */
class RoomKillIT {
    private static final int LIVES = 6;
    private static final int LONGEST_LIFE = 2_500;
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final Instant EPOCH = Instant.now();

    @TempDir
    Path folder;

    private Path file;
    private TestRoomKeys keys;
    private List<GameEvent> game = List.of();
    private List<RoomEvent> room = List.of();

    /** Whom the links belong to that must open the room in every life. */
    private record TestRoomKeys(String session, String facilitator, String delegate) {}

    /** What a process said before it was killed. */
    private record LastWords(int game, int room) {
        private LastWords and(String line) {
            String[] words = line.split(" ");
            return words[0].equals("stored") && words.length == 3
                    ? new LastWords(Integer.parseInt(words[1]), Integer.parseInt(words[2]))
                    : this; // the log speaks on the same stream
        }
    }

    @Test
    void theClockGoesOnAfterEachDeathAndEndsEveryPhaseOnce() throws Exception {
        file = folder.resolve("room");
        keys = begin();
        SplittableRandom random = new SplittableRandom(7);
        for (int life = 1; life <= LIVES; life++) {
            List<GameEvent> gameBefore = game;
            List<RoomEvent> roomBefore = room;
            // Some die while they wake, most while the room goes on.
            LastWords said = life(life % 3 == 0 ? "woke" : "stored", random.nextInt(LONGEST_LIFE));
            readBack();
            assertThat(game.size()).as("game in life %d", life).isGreaterThanOrEqualTo(said.game());
            assertThat(room.size()).as("room in life %d", life).isGreaterThanOrEqualTo(said.room());
            assertThat(game.subList(0, gameBefore.size())).isEqualTo(gameBefore);
            assertThat(room.subList(0, roomBefore.size())).isEqualTo(roomBefore);
            theClockWentOn(phases(gameBefore).getLast(), clocks(room.subList(roomBefore.size(), room.size())));
        }
        everyPhaseEndedOnce();
    }

    private TestRoomKeys begin() throws Exception {
        try (FastServer server = new FastServer(TestDatabase.inFile(file), EPOCH)) {
            Rooms.Hosted hosted = server.rooms().host(TestRoom.setup(TestRoom.minutes(2), 1, null));
            Ticket amina = server.rooms().join(hosted.code(), "Amina", TestRoom.NORTH, "192.0.2.1");
            server.rooms().join(hosted.code(), "Jonas", TestRoom.SOUTH, "192.0.2.1");
            server.rooms().facilitate(hosted.secret()).orElseThrow().submit(new RoomCommand.Begin());
            server.caretaker().tick();
            keys = new TestRoomKeys(hosted.session(), hosted.secret(), amina.secret());
        }
        readBack();
        return keys;
    }

    /** Refuses to read over a hole. */
    private void readBack() {
        try (TestDatabase database = TestDatabase.reopened(file)) {
            game = database.events().read(keys.session(), 0);
            room = database.rooms().read(keys.session(), 0);
        }
    }

    /** Killed some milliseconds after it first said a word. */
    private LastWords life(String word, int millis) throws IOException, InterruptedException {
        Process victim =
                Killing.start(KilledRoom.class, file.toString(), EPOCH.toString(), keys.facilitator(), keys.delegate());
        try (BufferedReader lines = victim.inputReader()) {
            LastWords last = new LastWords(0, 0);
            @Nullable Thread killer = null;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = last.and(line);
                if (killer == null && line.startsWith(word)) {
                    killer = Thread.ofVirtual().start(() -> Killing.after(millis, victim));
                }
            }
            assertThat(killer).as("whoever killed it").isNotNull();
            return last;
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    /**
     * Dead for longer than a phase lasts, a server gives a minute first of all, and ends no phase before its time.
     *
     * @param last what had begun before; killed in between, it may get its first clock now
     */
    private static void theClockWentOn(GameEvent.PhaseBegan last, List<ClockSet> since) {
        @Nullable Instant deadline = null;
        for (ClockSet clock : since) {
            GameEvent.PhaseBegan phase = new GameEvent.PhaseBegan(clock.round(), clock.phase());
            if (deadline == null) {
                assertThat(clock.cause()).isEqualTo(ClockCause.RESTART);
                assertThat(clock.deadline()).isEqualTo(clock.at().plus(GRACE));
            } else {
                assertThat(clock.cause()).isEqualTo(ClockCause.PHASE);
                assertThat(phase.equals(last) || !clock.at().isBefore(deadline))
                        .as("%s, due %s", clock, deadline)
                        .isTrue();
            }
            deadline = clock.deadline();
        }
    }

    private void everyPhaseEndedOnce() {
        List<GameEvent.PhaseBegan> begun = phases(game);
        assertThat(begun).doesNotHaveDuplicates().hasSizeGreaterThan(LIVES / 2);
        List<GameEvent.PhaseBegan> clocked = clocks(room).stream()
                .filter(c -> c.cause() == ClockCause.PHASE)
                .map(c -> new GameEvent.PhaseBegan(c.round(), c.phase()))
                .toList();
        // Nothing was signed, so RATIFICATION is passed over. Killed in between, the last phase may wait for its clock.
        List<GameEvent.PhaseBegan> timed =
                begun.stream().filter(p -> p.phase() != Phase.RATIFICATION).toList();
        assertThat(clocked).isIn(timed, timed.subList(0, timed.size() - 1));
    }

    private static List<ClockSet> clocks(List<RoomEvent> events) {
        return events.stream()
                .filter(ClockSet.class::isInstance)
                .map(ClockSet.class::cast)
                .toList();
    }

    private static List<GameEvent.PhaseBegan> phases(List<GameEvent> events) {
        return events.stream()
                .filter(GameEvent.PhaseBegan.class::isInstance)
                .map(GameEvent.PhaseBegan.class::cast)
                .toList();
    }
}
