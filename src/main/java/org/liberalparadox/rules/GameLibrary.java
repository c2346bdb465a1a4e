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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/** The shipped rules and scenarios, and those of a directory that takes precedence over them file by file. */
public final class GameLibrary {
    private static final String ROOT = "/game-rules/";
    private static final String INDEX = "scenarios/index.txt";

    private final @Nullable Path directory;
    private final Map<String, Known> games = new ConcurrentHashMap<>();

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

    /** Ids of the scenarios that the directory brings along. */
    public List<String> ownScenarios() {
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
        return files(Utf8.read(scenario));
    }

    private GameFiles files(RulesFile scenario) {
        return new GameFiles(
                file("model.yaml"), file("issues.yaml"), file("crises.yaml"), file("bots.yaml"), scenario, List.of());
    }

    /** The scenarios that are in order, as they are offered; {@link #problems()} says what is wrong with the others. */
    public List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String id : scenarioIds()) {
            try {
                scenarios.add(scenario(id));
            } catch (InvalidRules e) {
                // told by problems()
            }
        }
        return List.copyOf(scenarios);
    }

    /** Everything that is wrong with the rules and the scenarios; to be shown when the application starts. */
    public List<Problem> problems() {
        Set<Problem> problems = new LinkedHashSet<>();
        for (String id : scenarioIds()) {
            try {
                game(id);
            } catch (InvalidRules e) {
                problems.addAll(e.problems());
            }
        }
        return List.copyOf(problems);
    }

    /** What is wrong with a file of any kind, read beside the library's other files; empty when it is in order. */
    public List<Problem> problemsIn(Path path) {
        try {
            GameFiles files = files(path);
            Problems problems = new Problems();
            Node root = YamlReader.read(files.scenario(), problems);
            problems.throwIfAny();
            GameFiles.Kind kind = root == null ? GameFiles.Kind.SCENARIO : GameFiles.Kind.of(root);
            GameFiles shipped = files(scenarioIds().getFirst());
            RulesLoader.load(shipped.with(files.scenario(), kind));
            return List.of();
        } catch (InvalidRules e) {
            return e.problems();
        }
    }

    public Scenario scenario(String id) throws InvalidRules {
        return game(id).scenario();
    }

    /** The rules in force for every scenario. */
    public Rules rules() throws InvalidRules {
        return game(scenarioIds().getFirst()).rules();
    }

    /** Rules and scenario, read again only when a file has changed. */
    public LoadedGame game(String id) throws InvalidRules {
        GameFiles files = files(id);
        Known known = games.get(id);
        if (known != null && known.files.equals(files)) {
            return known.game;
        }
        LoadedGame game = RulesLoader.load(files);
        if (!game.scenario().id().equals(id)) {
            throw new InvalidRules(List.of(new Problem(
                    files.scenario().name(), 0, "id", "is " + game.scenario().id(), "the file's name says " + id)));
        }
        games.put(id, new Known(files, game));
        return game;
    }

    private record Known(GameFiles files, LoadedGame game) {}

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
