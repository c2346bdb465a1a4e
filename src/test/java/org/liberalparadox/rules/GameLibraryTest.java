package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameLibraryTest {
    private static final Path SHIPPED = Path.of("game-rules");

    @TempDir
    Path directory;

    @Test
    void aDirectoryTakesPrecedenceFileByFile() throws IOException, InvalidRules {
        write("model.yaml", shipped("model.yaml").replace("base: { value: 0.45", "base: { value: 0.6"));

        GameLibrary library = GameLibrary.in(directory);

        assertThat(library.rules().model().detection().base()).isEqualTo(0.6);
        assertThat(library.problems()).isEmpty();
        assertThat(library.scenarios()).hasSameSizeAs(GameLibrary.bundled().scenarios());
    }

    @Test
    void aDirectoryAddsScenarios() throws IOException, InvalidRules {
        write(
                "scenarios/three-shores.yaml",
                shipped("scenarios/two-shores.yaml").replace("id: two-shores", "id: three-shores"));

        assertThat(GameLibrary.in(directory).scenarioIds()).last().isEqualTo("three-shores");
        assertThat(GameLibrary.in(directory).scenario("three-shores").title()).isEqualTo("Two Shores");
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException, InvalidRules {
        GameLibrary library = GameLibrary.in(directory);
        assertThat(library.scenario("two-shores").rounds()).isEqualTo(4);

        write(
                "scenarios/two-shores.yaml",
                shipped("scenarios/two-shores.yaml").replace("rounds: 4\nmap", "rounds: 5\nmap"));

        assertThat(library.scenario("two-shores").rounds()).isEqualTo(5);
    }

    @Test
    void aBrokenScenarioIsNotOfferedAndSaysWhy() throws IOException {
        write("scenarios/broken.yaml", "id: broken\n");

        GameLibrary library = GameLibrary.in(directory);

        assertThat(library.scenarios()).hasSameSizeAs(GameLibrary.bundled().scenarios());
        assertThat(library.problems())
                .anyMatch(p -> p.field().equals("seats") && p.wrong().equals("is missing"));
    }

    @Test
    void aFileMustBeNamedAfterItsScenario() throws IOException {
        write("scenarios/other.yaml", shipped("scenarios/two-shores.yaml"));

        assertThat(GameLibrary.in(directory).problems())
                .singleElement()
                .asString()
                .endsWith("other.yaml id: is two-shores; the file's name says other");
    }

    @Test
    void refusesAnUnknownScenario() {
        assertThatExceptionOfType(InvalidRules.class)
                .isThrownBy(() -> GameLibrary.bundled().scenario("two-shore"))
                .withMessage("scenarios: unknown scenario two-shore; did you mean two-shores?");
    }

    @Test
    void checksAFileOfAnyKind() throws IOException {
        GameLibrary library = GameLibrary.bundled();

        for (String name : new String[] {"model", "issues", "crises", "bots", "scenarios/aegean-2015"}) {
            assertThat(library.problemsIn(SHIPPED.resolve(name + ".yaml")))
                    .as(name)
                    .isEmpty();
        }
        Path broken = write("my-bots.yaml", shipped("bots.yaml").replace("aspiration: 0.70", "aspiration: 7"));
        assertThat(library.problemsIn(broken))
                .singleElement()
                .asString()
                .isEqualTo(broken + ":10 bots.reciprocator.aspiration: is 7; must lie between 0 and 1");
    }

    @Test
    void saysWhenAFileCannotBeRead() {
        assertThat(GameLibrary.bundled().problemsIn(directory.resolve("none.yaml")))
                .singleElement()
                .asString()
                .endsWith("none.yaml: cannot be read; name a YAML file in UTF-8");
    }

    @Test
    void everyNumberOfTheModelIsDocumented() throws InvalidRules {
        assertThat(GameLibrary.bundled().parameters())
                .hasSizeGreaterThan(100)
                .contains(new Parameter(
                        "model.contract.fall",
                        "35",
                        "points",
                        "below this social contract a liberal government falls",
                        "design; C06, C07"));
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(SHIPPED.resolve(name));
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
