package org.liberalparadox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.simulation.GameResult;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Injection;
import org.liberalparadox.simulation.Recording;
import org.liberalparadox.simulation.SeatRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays many games with bots and writes what happened, a row per game, round and seat. */
@Command(
        name = "simulate",
        description =
                "Plays games with bots in every seat. Writes one row per game, round and seat to FILE and one row per "
                        + "game to FILE-games.csv. The same seed writes the same bytes, whatever the threads.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    @Mixin
    private GameOptions game = new GameOptions();

    @Mixin
    private ChanceOptions chance = new ChanceOptions();

    @Mixin
    private BotOptions bots = new BotOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Option(names = "--games", required = true, paramLabel = "N", description = "How many games; their seeds count up.")
    private int games;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "A file that ends in .csv or .json.")
    private Path out = Path.of("");

    @Option(
            names = "--events",
            paramLabel = "FILE.json",
            description = "Writes the log of each game too, for replay; more than one game: FILE-1.json, FILE-2.json.")
    private @Nullable Path events;

    @Option(names = "--timings", description = "Fill the column millis, which then differs from run to run.")
    private boolean timings;

    @Spec
    private @Nullable CommandSpec spec;

    private record Played(
            GameResult result, long millis, @Nullable String log) {}

    @Override
    public Integer call() throws BadInput, InterruptedException {
        check();
        LoadedGame loaded = game.load();
        GameSetup first = chance.setup(loaded);
        List<Injection> injections = game.injections(loaded, first.rounds());
        Casting casting = bots.casting(loaded);
        Logs logs = new Logs(game.files());
        try (RowFile rowFile = RowFile.create(out);
                RowFile gameFile = RowFile.create(OutFiles.beside(out, "-games", ".csv"))) {
            Progress progress = Progress.on(spec, games);
            threads.each(
                    games,
                    number -> play(
                            first.withSeed(first.seed() + number, first.rounds()),
                            casting.of(number),
                            injections,
                            logs),
                    (number, played) -> {
                        write(number + 1, played, rowFile, gameFile);
                        progress.played(number + 1);
                    });
        } catch (IOException e) {
            throw OutFiles.unwritten("--out", out, e);
        }
        return 0;
    }

    private void check() throws BadInput {
        if (games < 1) {
            throw new BadInput("--games " + games + ": at least 1");
        }
        threads.check();
        OutFiles.check("--out", out, ".csv", ".json");
        if (events != null) {
            OutFiles.check("--events", events, ".json");
        }
    }

    private Played play(GameSetup setup, SortedMap<String, BotStrategy> cast, List<Injection> injections, Logs logs) {
        long begin = timings ? System.nanoTime() : 0;
        Recording recording = events == null ? null : new Recording();
        GameResult result = GameRunner.tally(setup, cast, injections, recording);
        return new Played(
                result,
                timings ? (System.nanoTime() - begin) / 1_000_000 : 0,
                recording == null ? null : logs.json(setup, recording));
    }

    private void write(int number, Played played, RowFile rows, RowFile gameRows) throws IOException {
        for (SeatRow row : played.result().rows()) {
            rows.write(Columns.row(number, played.result().seed(), row));
        }
        gameRows.write(Columns.game(number, played.result(), played.millis()));
        if (events != null && played.log() != null) {
            Path file = games == 1 ? events : OutFiles.beside(events, "-" + number, ".json");
            Files.writeString(file, played.log());
        }
    }
}
