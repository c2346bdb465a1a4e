package org.liberalparadox.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.Problem;
import org.liberalparadox.rules.RulesLoader;
import org.liberalparadox.simulation.Injection;
import picocli.CommandLine.Option;

/** Which game is meant: a scenario, values set beside the files, cards played from outside. */
final class GameOptions {
    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE|FOLDER",
            description = "A shipped scenario, a YAML file, or a folder with a scenario and rules of its own.")
    private @Nullable String scenario;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Files there stand before the shipped ones of the same name.")
    private @Nullable Path rules;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Sets a value of the rules or the scenario by its YAML keys, for example model.detection.base=0.6, "
                            + "seats.germany.discountFactor=0.9 or clauses.visa-free.enabled=false.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--inject",
            paramLabel = "ROUND:CARD[@SEAT]",
            description = "Plays a card in the news of a round; several seats are joined by commas.")
    private List<String> inject = new ArrayList<>();

    boolean named() {
        return scenario != null;
    }

    LoadedGame load() throws BadInput {
        return load(List.of());
    }

    /** The game with more values set, after those of the options. */
    LoadedGame load(List<String> more) throws BadInput {
        return load(files().set(more));
    }

    static LoadedGame load(GameFiles files) throws BadInput {
        try {
            return RulesLoader.load(files);
        } catch (InvalidRules e) {
            throw new BadInput(firstOf(e));
        }
    }

    /** The texts of the game, with the values set. */
    GameFiles files() throws BadInput {
        return files(scenario).set(set);
    }

    /** Other texts with the values of the options set. */
    GameFiles setIn(GameFiles other) {
        return other.set(set);
    }

    private GameFiles files(@Nullable String name) throws BadInput {
        GameLibrary library = library();
        if (name == null) {
            throw new BadInput("--scenario is missing, name one of " + String.join(", ", library.scenarioIds())
                    + " or a YAML file");
        }
        try {
            Path path = path(name);
            if (path != null && Files.isDirectory(path)) {
                return inFolder(path);
            }
            return path == null ? library.files(name) : library.files(path);
        } catch (InvalidRules e) {
            throw new BadInput(firstOf(e));
        } catch (UncheckedIOException e) {
            throw new BadInput("a file of the rules cannot be read, name YAML files in UTF-8");
        }
    }

    private GameLibrary library() throws BadInput {
        if (rules != null && !Files.isDirectory(rules)) {
            throw new BadInput("--rules " + rules + ": is no folder");
        }
        return rules == null ? GameLibrary.bundled() : GameLibrary.in(rules);
    }

    /** The path meant, or null where the name is the id of a scenario. */
    private static @Nullable Path path(String name) {
        try {
            Path path = Path.of(name);
            boolean meant = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
            return meant || Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private GameFiles inFolder(Path folder) throws BadInput, InvalidRules {
        GameLibrary own = rules == null ? GameLibrary.in(folder) : library();
        List<String> held = GameLibrary.in(folder).ownScenarios();
        if (held.size() != 1) {
            throw new BadInput("--scenario " + folder + ": "
                    + (held.isEmpty()
                            ? "has no scenarios/ID.yaml"
                            : "has " + String.join(", ", held) + ", write --rules " + folder + " --scenario "
                                    + held.getFirst()));
        }
        return own.files(folder.resolve("scenarios").resolve(held.getFirst() + ".yaml"));
    }

    private static String firstOf(InvalidRules e) {
        List<Problem> problems = e.problems();
        String first = problems.getFirst().toString();
        return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
    }

    List<Injection> injections(LoadedGame game) throws BadInput {
        return injections(game, game.scenario().rounds());
    }

    List<Injection> injections(LoadedGame game, int rounds) throws BadInput {
        return Injections.of(inject, game, rounds);
    }

    /** The seat, if there is one of that name. */
    static String seat(String option, String seat, LoadedGame game) throws BadInput {
        return Seats.named(option, seat, Seats.all(game));
    }
}
