package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final Path SCHEMAS = Path.of("game-rules", "schema");

    @Test
    void theSchemasSayWhatTheLoaderReads() throws IOException {
        for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
            Path file = SCHEMAS.resolve(schema.getKey());
            if (Boolean.getBoolean("schemas.write")) {
                Files.writeString(file, schema.getValue());
            }
            assertThat(file)
                    .as("rewrite with -Dschemas.write=true in the test's JVM")
                    .hasContent(schema.getValue());
        }
    }

    @Test
    void everyShippedFileFitsItsSchema() throws InvalidRules, IOException {
        for (String scenario : GameLibrary.bundled().scenarioIds()) {
            GameFiles files = GameLibrary.bundled().files(scenario);
            fits(files.model(), "model.schema.json");
            fits(files.issues(), "issues.schema.json");
            fits(files.crises(), "crises.schema.json");
            fits(files.bots(), "bots.schema.json");
            fits(files.scenario(), "scenario.schema.json");
        }
    }

    private static void fits(RulesFile file, String schemaName) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(schemaName)));

        assertThat(schema.validate(file.text(), InputFormat.YAML))
                .as(file.name())
                .isEmpty();
    }
}
