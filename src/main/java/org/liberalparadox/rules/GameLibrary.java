package org.liberalparadox.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/** The shipped rules and scenarios, and those of a directory that takes precedence over them file by file. */
public final class GameLibrary {
    private static final String ROOT = "/game-rules/";
    private static final String INDEX = "scenarios/index.txt";

    private final @Nullable Path directory;

    private GameLibrary(@Nullable Path directory) {
        this.directory = directory;
    }

    /** What the application brings along. */
    public static GameLibrary bundled() {
        return new GameLibrary(null);
    }

    /** The shipped files, each replaced by the directory's where it has one; its further scenarios come last. */
    public static GameLibrary in(Path directory) {
        return new GameLibrary(directory);
    }

    /** Ids of the scenarios, in the order they are offered. */
    public List<String> scenarioIds() {
        Set<String> ids = new LinkedHashSet<>();
        bundledText(INDEX).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(ids::add);
        ids.addAll(ownScenarios());
        return List.copyOf(ids);
    }

    private List<String> ownScenarios() {
        Path scenarios = directory == null ? null : directory.resolve("scenarios");
        if (scenarios == null || !Files.isDirectory(scenarios)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts a game of this scenario is played with. */
    public GameFiles files(String scenarioId) throws InvalidRules {
        List<String> known = scenarioIds();
        if (!known.contains(scenarioId)) {
            throw new InvalidRules(List.of(new Problem(
                    "scenarios", 0, "", "unknown scenario " + scenarioId, Nearest.hint(scenarioId, known))));
        }
        return files(file("scenarios/" + scenarioId + ".yaml"));
    }

    /** The texts a game of this scenario file is played with. */
    public GameFiles files(Path scenario) throws InvalidRules {
        try {
            return files(new RulesFile(scenario.toString(), Files.readString(scenario)));
        } catch (IOException e) {
            throw new InvalidRules(List.of(new Problem(
                    scenario.toString(), 0, "", "cannot be read", "name a YAML file with a scenario, in UTF-8")));
        }
    }

    private GameFiles files(RulesFile scenario) {
        return new GameFiles(
                file("model.yaml"), file("issues.yaml"), file("crises.yaml"), file("bots.yaml"), scenario, List.of());
    }

    /** Every scenario with the rules in force, in the order they are offered. */
    public List<Scenario> scenarios() throws InvalidRules {
        List<Scenario> scenarios = new ArrayList<>();
        for (String id : scenarioIds()) {
            scenarios.add(scenario(id));
        }
        return List.copyOf(scenarios);
    }

    public Scenario scenario(String id) throws InvalidRules {
        return RulesLoader.load(files(id)).scenario();
    }

    /** The rules in force for every scenario. */
    public Rules rules() throws InvalidRules {
        return RulesLoader.load(files(scenarioIds().getFirst())).rules();
    }

    /** Every number of the model, documented. */
    public List<Parameter> parameters() throws InvalidRules {
        return RulesLoader.parameters(file("model.yaml"));
    }

    private RulesFile file(String name) {
        Path own = directory == null ? null : directory.resolve(name);
        if (own == null || !Files.isRegularFile(own)) {
            return new RulesFile(name, bundledText(name));
        }
        try {
            return new RulesFile(own.toString(), Files.readString(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bundledText(String name) {
        try (InputStream in = GameLibrary.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks " + ROOT + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
