package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.session.EventStore;
import org.liberalparadox.session.SessionStore;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Recording;
import org.liberalparadox.store.TestDatabase;
import org.liberalparadox.testing.Shipped;

/** A session leaves as rows or as a log, whether a server keeps it or bots play it now. */
class ExportTest {
    private static final String SESSION = "2d5c1f0e-0000-4000-8000-00000000aaaa";

    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    @Test
    void aSimulatedSessionHasTheRowsOfSimulate() throws IOException {
        Path rows = folder.resolve("rows.csv");
        Path games = folder.resolve("games.csv");
        terminal.says("export", "--scenario", "two-shores", "--seed", "5", "--out", rows.toString());
        terminal.says("simulate", "--scenario", "two-shores", "--seed", "5", "--games", "1", "--out", games.toString());
        assertThat(Files.readString(rows))
                .startsWith("session,scenario,seed,round,seat,role,security,")
                .isEqualTo(Files.readString(games)
                        .replace("game,seed,", "session,scenario,seed,")
                        .replaceAll("(?m)^1,5,", "two-shores-5,two-shores,5,"));
    }

    @Test
    void aStoredSessionHasARowPerRoundAndSeat() throws Exception {
        stored(Integer.MAX_VALUE);
        Path rows = folder.resolve("rows.csv");
        terminal.says("export", SESSION, "--data", folder.toString(), "--out", rows.toString());
        assertThat(Files.readAllLines(rows)).hasSize(1 + 4 * 2);
        assertThat(Files.readAllLines(rows).get(1)).startsWith(SESSION + ",two-shores,9,1,northland,RECEIVING,");
    }

    @Test
    void aStoredSessionIsReplayedToTheByteWhereverItWasLeft() throws Exception {
        Recording game = stored(Integer.MAX_VALUE);
        Path log = folder.resolve("log.json");
        terminal.says("export", SESSION, "--data", folder.toString(), "--out", log.toString());
        assertThat(Files.readString(log)).doesNotContain("\"commands\"");
        assertThat(terminal.says("replay", log.toString()))
                .contains(game.events().size() + " events, the same bytes");
    }

    @Test
    void aSessionUnderWayHasALogAndNoRowsYet() throws Exception {
        stored(3);
        Path log = folder.resolve("log.json");
        terminal.says("export", SESSION, "--data", folder.toString(), "--out", log.toString());
        assertThat(terminal.says("replay", log.toString())).contains("the same bytes");
        terminal.complains(
                "no round has been reckoned yet", "export", SESSION, "--data", folder.toString(), "--out", "x.csv");
    }

    @Test
    void listsWhatIsStoredAndChangesNothing() throws Exception {
        stored(3);
        byte[] before = Files.readAllBytes(folder.resolve("liberal-paradox.mv.db"));
        assertThat(terminal.says("export", "--list", "--data", folder.toString())
                        .strip())
                .isEqualTo(SESSION + " 2026-11-21T12:00:00Z two-shores, seed 9");
        assertThat(Files.readAllBytes(folder.resolve("liberal-paradox.mv.db"))).isEqualTo(before);
    }

    @Test
    void complainsInALine() throws Exception {
        terminal.complains(
                "liberal-paradox.mv.db is not there", "export", SESSION, "--data", "nowhere", "--out", "x.csv");
        stored(3);
        String data = folder.toString();
        terminal.complains(
                "did you mean " + SESSION, "export", SESSION.replace("aaaa", "aaab"), "--data", data, "--out", "x.csv");
        terminal.complains("known: " + SESSION, "export", "x", "--data", data, "--out", "x.csv");
        terminal.complains("one of the two", "export", "--out", "x.csv");
        terminal.complains("one of the two", "export", SESSION, "--scenario", "two-shores", "--out", "x.csv");
        terminal.complains("--out is missing", "export", SESSION, "--data", data);
        terminal.complains("ends in .csv or .json", "export", SESSION, "--data", data, "--out", "x.xml");
        terminal.complains("did you mean two-shores?", "export", "--scenario", "two-shore", "--out", "x.csv");
        terminal.complains(
                "did you mean grim?", "export", "--scenario", "two-shores", "--bots", "grin", "--out", "x.csv");
        Files.writeString(folder.resolve("liberal-paradox.mv.db"), "no database");
        terminal.complains("cannot be read", "export", SESSION, "--data", data, "--out", "x.csv");
    }

    @Test
    void saysThatAServerHasTheGames() throws Exception {
        stored(3);
        try (FileChannel server = FileChannel.open(folder.resolve("liberal-paradox.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = server.lock()) {
            assertThat(lock.isValid()).isTrue();
            terminal.complains("are in use", "export", SESSION, "--data", folder.toString(), "--out", "x.csv");
        }
    }

    /** A game as a server keeps it, up to so many commands. */
    private Recording stored(int commands) throws InvalidRules, EventStore.Conflict {
        GameSetup setup = Shipped.setup("two-shores", 9);
        SortedMap<String, BotStrategy> cast = new TreeMap<>();
        setup.scenario().seats().forEach(s -> cast.put(s.id(), setup.rules().bot("reciprocator")));
        Recording game = new Recording();
        GameRunner.tally(setup, cast, List.of(), game);
        int until = commands < game.steps().size()
                ? game.steps().get(commands).after()
                : game.events().size();
        List<GameEvent> events = game.events().subList(0, until);
        try (TestDatabase server = TestDatabase.inFile(folder.resolve("liberal-paradox"))) {
            server.sessions()
                    .create(
                            new SessionStore.Session(
                                    SESSION,
                                    Instant.parse("2026-11-21T12:00:00Z"),
                                    SessionStore.Kind.SOLO,
                                    "two-shores",
                                    GameLibrary.bundled().files("two-shores"),
                                    9,
                                    4,
                                    false,
                                    "test"),
                            List.of());
            server.events().append(SESSION, 0, events);
        }
        return game;
    }
}
