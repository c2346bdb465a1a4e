package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Scenario;

class ScenarioFilesTest {
    private final GameLibrary library = GameLibrary.bundled();

    @Test
    void everyShippedScenarioLoads() {
        assertThat(library.problems()).isEmpty();
        assertThat(library.scenarios()).extracting(Scenario::id).isEqualTo(library.scenarioIds());
    }

    @Test
    void theIndexNamesEveryScenarioFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("game-rules", "scenarios"))) {
            List<String> ids = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".yaml"))
                    .map(f -> f.replace(".yaml", ""))
                    .toList();
            assertThat(library.scenarioIds()).containsExactlyInAnyOrderElementsOf(ids);
        }
    }
}
