package org.liberalparadox.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.simulation.Replay;
import org.liberalparadox.store.GameLog;
import org.liberalparadox.store.GameLogJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a log again and compares. */
@Command(
        name = "replay",
        description =
                "Gives the commands of a game's log to the rules once more and compares every event to the byte. Exit code "
                        + "0 when nothing differs, 1 with the first difference otherwise. The log's own rules and seed "
                        + "count, unless --scenario names others or --set changes a value.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    @Parameters(paramLabel = "FILE.json", description = "A log that export or simulate --events wrote.")
    private Path file = Path.of("");

    @Mixin
    private GameOptions game = new GameOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        String text = text();
        GameLog log = log(text);
        GameFiles rules = game.named() ? game.files() : game.setIn(log.rules());
        LoadedGame loaded = GameOptions.load(rules);
        GameSetup setup = new GameSetup(loaded.rules(), loaded.scenario(), log.seed(), log.rounds());
        Replay.Outcome outcome = Replay.of(setup, log.events(), log.steps());
        if (spec == null) {
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        if (outcome.difference().isPresent()) {
            err.println(Differences.told(outcome.difference().get()));
            return DIFFERENT;
        }
        if (!GameEngine.evolve(GameEngine.initial(setup), log.events()).equals(outcome.end())) {
            err.println("the events of the log lead to another state");
            return DIFFERENT;
        }
        GameLog again = new GameLog(
                log.session(), log.scenario(), log.seed(), log.rounds(), log.rules(), log.steps(), outcome.events());
        boolean same = GameLogJson.write(again).equals(text);
        spec.commandLine()
                .getOut()
                .println("right: " + outcome.commands() + " commands, "
                        + outcome.events().size() + " events"
                        + (same ? ", the same bytes" : "; the file is laid out otherwise"));
        return 0;
    }

    private String text() throws BadInput {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read");
        }
    }

    private GameLog log(String text) throws BadInput {
        try {
            return GameLogJson.read(text);
        } catch (GameLog.Unreadable e) {
            throw new BadInput(file + ": " + e.getMessage());
        }
    }
}
