package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    private static final Path RULES = Path.of("game-rules");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void makeScenarios() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(RULES.resolve(name));
    }

    @Test
    void everyShippedFileIsRight() {
        assertThat(terminal.says("validate", RULES.toString()))
                .contains("first-scenario.yaml: right")
                .endsWith("11 files: 11 right, 0 wrong, 0 problems" + System.lineSeparator());
    }

    @Test
    void sumsUpWhatIsWrongInAFolder() throws IOException {
        write("scenarios/two-shores.yaml", shipped("scenarios/two-shores.yaml"));
        write("issues.yaml", shipped("issues.yaml"));
        Path wrong = write(
                "scenarios/three-shores.yaml",
                shipped("scenarios/two-shores.yaml").replace("power: 60", "power: 600"));

        assertThat(terminal.run("validate", folder.toString())).isEqualTo(2);

        assertThat(terminal.err())
                .isEqualToNormalizingNewlines(
                        wrong + ":36 seats.northland.power: is 600; must lie between 0 and 100\n");
        assertThat(terminal.out()).contains("3 files: 2 right, 1 wrong, 1 problem");
    }

    @Test
    void aScenarioOfAnotherNameIsWrong() throws IOException {
        Path other = write("scenarios/three-shores.yaml", shipped("scenarios/two-shores.yaml"));

        assertThat(terminal.run("validate", folder.toString())).isEqualTo(2);

        assertThat(terminal.err().strip()).isEqualTo(other + " id: is two-shores; the file's name says three-shores");
    }

    @Test
    void saysWhatCannotBeCheckedBecauseTheRulesAreWrong() throws IOException {
        Path scenario = write("scenarios/two-shores.yaml", shipped("scenarios/two-shores.yaml"));
        Path bots = write("bots.yaml", shipped("bots.yaml").replace("risk: 1.0", "risk: -1"));

        assertThat(terminal.run("validate", folder.toString())).isEqualTo(2);

        assertThat(terminal.err())
                .contains(bots + ":", " bots.reciprocator.risk: is -1; must not be negative")
                .contains(scenario + ": cannot be checked to the end; set " + bots + " right first")
                .hasLineCount(2);
    }

    @Test
    void saysOnWhichLineAFileStopsBeingUtf8() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "id: x\ntitle: Zürich\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(terminal.run("validate", file.toString())).isEqualTo(2);

        assertThat(terminal.err().strip()).isEqualTo(file + ":2: is not UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aDeepFileAndALongOneAreRefusedNotRead() throws IOException {
        Path deep = write("deep.yaml", "id: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n");
        Path huge = write("huge.yaml", "id: " + "x".repeat(1_000_001) + "\n");

        assertThat(terminal.run("validate", deep.toString(), huge.toString())).isEqualTo(2);

        assertThat(terminal.err()).contains(deep + ":1: not YAML: ", "has 1000006 characters; keep it below 1000000");
    }

    @Test
    void anEmptyFolderAndAMissingFileAreWrong() throws IOException {
        Files.delete(folder.resolve("scenarios"));

        assertThat(terminal.run("validate", folder.toString(), "nowhere.yaml")).isEqualTo(2);

        assertThat(terminal.err()).contains("holds no YAML file", "nowhere.yaml: cannot be read");
        assertThat(terminal.out()).contains("2 files: 0 right, 2 wrong, 2 problems");
    }
}
