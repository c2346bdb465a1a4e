package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported can be played again, and a difference is found. */
class ReplayTest {
    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @MethodSource("org.liberalparadox.testing.Shipped#scenarios")
    void whatIsReplayedIsTheSameToTheByte(String scenario) {
        assertThat(replayed(log(scenario, "7"))).contains("the same bytes");
    }

    @ParameterizedTest
    @MethodSource("org.liberalparadox.testing.Shipped#scenarios")
    void theCommandsAreFoundAgainWhereOnlyEventsWereKept(String scenario) throws IOException {
        Path log = log(scenario, "7");
        String said = replayed(log);
        Files.writeString(log, withoutCommands(log));
        assertThat(Files.readString(log)).doesNotContain("\"commands\"");
        assertThat(replayed(log)).isEqualTo(said);
    }

    @Test
    void valuesSetAndCardsPlayedAreInTheLog() {
        Path log = log("two-shores", "3", "--set", "model.detection.base=0.9", "--inject", "2:terror-shock@northland");
        assertThat(replayed(log)).contains("the same bytes");
    }

    @Test
    void findsAnEventThatWasChanged() throws IOException {
        Path log = log("two-shores", "3");
        Files.writeString(log, Files.readString(log).replaceFirst("\"people\":(\\d+)", "\"people\":1$1"));
        assertThat(terminal.run("replay", log.toString())).isEqualTo(1);
        assertThat(terminal.err().strip())
                .hasLineCount(1)
                .contains("first difference at event ", "people-moved.v1", "/people: the log has ", "the rules give ");
    }

    @Test
    void findsAnEventTooMany() throws IOException {
        Path log = log("two-shores", "3");
        Files.writeString(
                log,
                withoutCommands(log)
                        .replaceFirst(
                                "\n\\]\n}\n$",
                                ",\n{\"sequence\":"
                                        + (lines(log, "sequence") + 1)
                                        + ",\"type\":\"seat-ready\",\"version\":1,\"payload\":{\"seat\":\"northland\"}}\n]\n}\n"));
        assertThat(terminal.run("replay", log.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("the rules refuse it: GameOver");
    }

    @Test
    void otherRulesGiveAnotherGame() {
        Path log = log("two-shores", "3");
        assertThat(terminal.run("replay", log.toString(), "--set", "model.flows.exitGuard=0.9"))
                .isEqualTo(1);
        assertThat(terminal.run("replay", log.toString(), "--scenario", "two-shores", "--set", "model.trust.kept=0.01"))
                .isEqualTo(1);
        assertThat(terminal.run("replay", log.toString(), "--scenario", "two-shores"))
                .isZero();
        assertThat(terminal.run("replay", log.toString(), "--scenario", "aegean-2015"))
                .isEqualTo(1);
    }

    @Test
    void simulateWritesTheSameLog() throws IOException {
        Path log = log("two-shores", "4");
        Path events = folder.resolve("game.json");
        terminal.says(
                "simulate",
                "--scenario",
                "two-shores",
                "--games",
                "1",
                "--seed",
                "4",
                "--out",
                folder.resolve("rows.csv").toString(),
                "--events",
                events.toString());
        assertThat(Files.readString(events)).isEqualTo(Files.readString(log));
        terminal.says(
                "simulate",
                "--scenario",
                "two-shores",
                "--games",
                "2",
                "--seed",
                "3",
                "--out",
                folder.resolve("rows.csv").toString(),
                "--events",
                events.toString());
        assertThat(replayed(folder.resolve("game-1.json"))).contains("the same bytes");
        assertThat(replayed(folder.resolve("game-2.json"))).contains("the same bytes");
    }

    @Test
    void complainsInALineAboutAFileThatIsNoLog() throws IOException {
        terminal.complains("cannot be read", "replay", "nowhere.json");
        terminal.complains("FILE.json", "replay");
        Path log = log("two-shores", "3", "--rounds", "1");
        String right = Files.readString(log);
        spoilt(log, "is no JSON, line 1", "{");
        spoilt(log, "is no log of a game", "[1]");
        spoilt(log, "lacks session", right.replaceFirst("\"session\".*\n", ""));
        spoilt(log, "is of version 9", right.replaceFirst("\"version\":1", "\"version\":9"));
        spoilt(log, "event 2 is missing", right.replaceFirst("\\{\"sequence\":2.*\n", ""));
        spoilt(log, "unknown event phase-ended.v1", right.replaceFirst("phase-began", "phase-ended"));
        spoilt(log, "unknown command declare-tired", right.replaceFirst("declare-ready", "declare-tired"));
        spoilt(log, "is no log of a game", right.replaceFirst("\"seed\":3", "\"seed\":\"three\""));
        spoilt(log, "(and", right.replace("rounds: 4", "rounds: x").replace("startYear", "startYeer"));
        Files.writeString(log, right);
        terminal.complains("did you mean detection?", "replay", log.toString(), "--set", "model.detectio.base=1");
    }

    private void spoilt(Path log, String about, String text) throws IOException {
        Files.writeString(log, text);
        terminal.complains(about, "replay", log.toString());
    }

    private String replayed(Path log) {
        return terminal.says("replay", log.toString());
    }

    private Path log(String scenario, String seed, String... more) {
        Path file = folder.resolve("log.json");
        String[] args = java.util.Arrays.copyOf(
                new String[] {"export", "--scenario", scenario, "--seed", seed, "--out", file.toString()},
                7 + more.length);
        System.arraycopy(more, 0, args, 7, more.length);
        terminal.says(args);
        return file;
    }

    private static String withoutCommands(Path log) throws IOException {
        return Pattern.compile("\"commands\":.*?\n],\n", Pattern.DOTALL)
                .matcher(Files.readString(log))
                .replaceFirst("");
    }

    private static long lines(Path log, String what) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(l -> l.startsWith("{\"" + what))
                .count();
    }
}
