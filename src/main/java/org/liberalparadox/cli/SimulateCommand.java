package org.liberalparadox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.simulation.GameResult;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Injection;
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
    private static final int AHEAD = 8;

    @Mixin
    private GameOptions game = new GameOptions();

    @Option(names = "--games", required = true, paramLabel = "N", description = "How many games; their seeds count up.")
    private int games;

    @Option(names = "--rounds", paramLabel = "R", description = "Rounds a game, at most the scenario's.")
    private @Nullable Integer rounds;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the first game, 1 when left out.")
    private long seed = 1;

    @Option(names = "--bot", paramLabel = "SEAT=STRATEGY", description = "Temperament of one seat.")
    private Map<String, String> bot = new LinkedHashMap<>();

    @Option(
            names = "--bots",
            paramLabel = "STRATEGY",
            description = "Temperament of all other seats; mixed, each in turn, when left out.")
    private String bots = "mixed";

    @Option(names = "--threads", paramLabel = "T", description = "Games played at a time, 1 when left out.")
    private int threads = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "A file that ends in .csv or .json.")
    private Path out = Path.of("");

    @Option(names = "--timings", description = "Fill the column millis, which then differs from run to run.")
    private boolean timings;

    @Spec
    private @Nullable CommandSpec spec;

    private record Played(GameResult result, long millis) {}

    @Override
    public Integer call() throws BadInput, InterruptedException {
        LoadedGame loaded = game.load();
        check(loaded);
        List<Injection> injections = game.injections(loaded);
        Casting casting = Casting.of(loaded, bots, bot);
        int length = rounds == null ? loaded.scenario().rounds() : rounds;
        GameSetup first = new GameSetup(loaded.rules(), loaded.scenario(), seed, length);
        try {
            play(first, casting, injections);
        } catch (IOException e) {
            throw new BadInput("--out " + out + ": cannot be written (" + e.getMessage() + ")");
        }
        return 0;
    }

    private void check(LoadedGame loaded) throws BadInput {
        if (games < 1) {
            throw new BadInput("--games " + games + ": at least 1");
        }
        if (threads < 1) {
            throw new BadInput("--threads " + threads + ": at least 1");
        }
        int most = loaded.scenario().rounds();
        if (rounds != null && (rounds < 1 || rounds > most)) {
            throw new BadInput("--rounds " + rounds + ": 1 to " + most + " in "
                    + loaded.scenario().id());
        }
        String name = out.toString();
        if (!name.endsWith(".csv") && !name.endsWith(".json")) {
            throw new BadInput("--out " + out + ": the name ends in .csv or .json");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new BadInput("--out " + out + ": there is no folder " + folder.getFileName());
        }
    }

    private void play(GameSetup first, Casting casting, List<Injection> injections)
            throws IOException, InterruptedException, BadInput {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (RowFile rowFile = RowFile.create(out);
                RowFile gameFile = RowFile.create(gamesFile())) {
            Progress progress = Progress.on(spec, games);
            Deque<Future<Played>> underWay = new ArrayDeque<>();
            int started = 0;
            for (int number = 1; number <= games; number++) {
                while (started < games && underWay.size() < threads * AHEAD) {
                    int next = started++;
                    underWay.add(pool.submit(() -> game(first, next, casting, injections)));
                }
                write(number, underWay.remove().get(), rowFile, gameFile);
                progress.played(number);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a game failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Played game(GameSetup first, int number, Casting casting, List<Injection> injections) {
        long begin = timings ? System.nanoTime() : 0;
        GameSetup setup = first.withSeed(first.seed() + number, first.rounds());
        SortedMap<String, BotStrategy> strategies = casting.of(number);
        GameResult result = GameRunner.tally(setup, strategies, injections);
        return new Played(result, timings ? (System.nanoTime() - begin) / 1_000_000 : 0);
    }

    private static void write(int number, Played played, RowFile rows, RowFile games) throws IOException {
        for (SeatRow row : new ArrayList<>(played.result().rows())) {
            rows.write(Columns.row(number, played.result().seed(), row));
        }
        games.write(Columns.game(number, played.result(), played.millis()));
    }

    private Path gamesFile() {
        String name = out.toString();
        return Path.of(name.substring(0, name.lastIndexOf('.')) + "-games.csv");
    }
}
