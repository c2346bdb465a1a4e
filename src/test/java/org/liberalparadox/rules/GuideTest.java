package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The author's guide says what the loader reads, and what it answers at each step of the worked example. */
class GuideTest {
    private static final Path RULES = Path.of("game-rules");
    private static final String FILE = "first-scenario.yaml";
    private static final Pattern STEP = Pattern.compile("```yaml\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("<!-- keys: (\\S+) -->\n(.*?)(?=\n##|\\z)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\S+)` \\| .+ \\| (.+) \\|$");

    @Test
    void eachStepOfTheExampleIsAnsweredAsTheGuideSays() throws IOException {
        StringBuilder written = new StringBuilder();
        assertThat(guide()).contains("```text\n" + answer("") + "\n```");
        List<MatchResult> steps = STEP.matcher(guide()).results().toList();
        assertThat(steps).hasSize(8);
        for (MatchResult step : steps) {
            written.append(written.isEmpty() || step.group(1).startsWith("  - {") ? "" : "\n")
                    .append(step.group(1));
            assertThat(answer(written.toString()))
                    .as(step.group(1))
                    .isEqualTo(step.group(2).strip());
        }
        assertThat(written.toString().strip())
                .isEqualTo(Files.readString(RULES.resolve("examples").resolve(FILE))
                        .strip());
    }

    @Test
    void everyKeyIsDocumentedAndEveryDocumentedKeyIsRead() throws IOException {
        Map<String, Map<String, Boolean>> read = new TreeMap<>();
        for (String file : List.of("scenario", "issues", "crises", "bots", "model")) {
            JsonNode schema = JsonMapper.shared()
                    .readTree(RULES.resolve("schema")
                            .resolve(file + ".schema.json")
                            .toFile());
            put(read, file, schema);
            if (!file.equals("model")) {
                schema.get("$defs").properties().forEach(d -> put(read, d.getKey(), d.getValue()));
            }
        }
        assertThat(documented(guide())).isEqualTo(read);
    }

    /** Keys of an object, each with whether it must be there. */
    private static void put(Map<String, Map<String, Boolean>> all, String name, JsonNode object) {
        if (object.has("properties")) {
            List<String> required = new ArrayList<>();
            object.get("required").forEach(r -> required.add(r.asString()));
            Map<String, Boolean> keys = new TreeMap<>();
            object.get("properties").propertyNames().forEach(k -> keys.put(k, required.contains(k)));
            all.put(name, keys);
        }
    }

    private static Map<String, Map<String, Boolean>> documented(String guide) {
        Map<String, Map<String, Boolean>> all = new TreeMap<>();
        TABLE.matcher(guide).results().forEach(table -> {
            Map<String, Boolean> keys = new TreeMap<>();
            ROW.matcher(table.group(2))
                    .results()
                    .forEach(row -> keys.put(row.group(1), row.group(2).equals("must be there")));
            all.put(table.group(1), keys);
        });
        return all;
    }

    @Test
    void theMapsAndFlagsThatMayBeNamedAreThere() throws IOException {
        assertThat(names(Path.of("frontend", "maps"), ".ts")).containsAll(Pictures.MAPS);
        assertThat(Files.readString(Path.of("frontend", "maps", "region-map.ts")))
                .contains(Pictures.MAPS);
        Path flags = Path.of("src", "main", "resources", "META-INF", "resources", "flags");
        assertThat(Pictures.FLAGS.stream().map(f -> f.replace(".svg", "")))
                .containsExactlyInAnyOrderElementsOf(names(flags, ".svg"));
        assertThat(guide()).contains(Pictures.MAPS);
    }

    private static TreeSet<String> names(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(ending))
                    .map(n -> n.substring(0, n.length() - ending.length()))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private static String guide() throws IOException {
        return Files.readString(RULES.resolve("README.md"));
    }

    private static String answer(String text) {
        try {
            GameFiles files = GameLibrary.bundled().files("two-shores");
            RulesLoader.load(files.with(new RulesFile(FILE, text), GameFiles.Kind.SCENARIO));
            return FILE + ": right";
        } catch (InvalidRules e) {
            return e.getMessage();
        }
    }
}
