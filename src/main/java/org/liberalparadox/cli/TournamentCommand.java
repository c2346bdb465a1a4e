package org.liberalparadox.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.simulation.GameResult;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Injection;
import org.liberalparadox.simulation.Rotation;
import org.liberalparadox.simulation.Tournament;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets temperaments play each other in every seat. */
@Command(
        name = "tournament",
        description =
                "A round-robin of temperaments. K of them make K(K-1) casts, in which each plays each seat equally often; "
                        + "every cast plays N games. The table has means and 95 %% intervals over the seeds: national score "
                        + "(100 is par), share of promises kept, agreements and packages refused at home a game and seat.",
        mixinStandardHelpOptions = true)
final class TournamentCommand implements Callable<Integer> {
    @Mixin
    private GameOptions game = new GameOptions();

    @Mixin
    private ChanceOptions chance = new ChanceOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Option(
            names = "--strategies",
            split = ",",
            paramLabel = "A,B,C",
            description = "Who takes part; every temperament but random when left out.")
    private List<String> strategies = new ArrayList<>();

    @Option(names = "--seats", paramLabel = "A,B", description = "Seats they play; all when left out.")
    private @Nullable String seats;

    @Option(
            names = "--others",
            paramLabel = "STRATEGY",
            description = "Who plays the other seats; the first of bots.yaml when left out.")
    private @Nullable String others;

    @Option(
            names = "--games",
            paramLabel = "N",
            description = "Games a cast, each with its own seed; 10 when left out.")
    private int games = 10;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A file that ends in .csv or .json, for the table; FILE-seats beside it seat by seat.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    private record Field(
            List<BotStrategy> strategies, List<String> seats, List<SortedMap<String, BotStrategy>> casts) {}

    @Override
    public Integer call() throws BadInput, InterruptedException {
        if (games < 1) {
            throw new BadInput("--games " + games + ": at least 1");
        }
        threads.check();
        if (out != null) {
            OutFiles.check("--out", out, ".csv", ".json");
        }
        LoadedGame loaded = game.load();
        Field field = field(loaded);
        if ((long) games * field.casts().size() > Integer.MAX_VALUE) {
            throw new BadInput(
                    "--games " + games + ": too many for " + field.casts().size() + " casts");
        }
        Tournament tournament = new Tournament();
        play(chance.setup(loaded), loaded, field, tournament);
        List<String> names = field.strategies().stream().map(BotStrategy::id).toList();
        if (spec != null) {
            spec.commandLine().getOut().print(TournamentRows.text(tournament, names));
            spec.commandLine().getOut().flush();
        }
        if (out != null) {
            OutFiles.rows("--out", out, TournamentRows.all(tournament, names));
            String ending = out.toString().endsWith(".json") ? ".json" : ".csv";
            OutFiles.rows(
                    "--out",
                    OutFiles.beside(out, "-seats", ending),
                    TournamentRows.bySeat(tournament, names, field.seats()));
        }
        return 0;
    }

    private Field field(LoadedGame loaded) throws BadInput {
        List<BotStrategy> taking = new ArrayList<>();
        for (String id : strategies) {
            BotStrategy strategy = Casting.strategy("--strategies", id, loaded);
            if (taking.contains(strategy)) {
                throw new BadInput("--strategies: " + id + " stands twice");
            }
            taking.add(strategy);
        }
        if (taking.isEmpty()) {
            taking.addAll(Casting.reasoned(loaded));
        }
        List<String> played = seats == null ? Seats.all(loaded) : Seats.named("--seats " + seats, seats, loaded);
        BotStrategy rest = others == null
                ? loaded.rules().bots().getFirst()
                : Casting.strategy("--others " + others, others, loaded);
        SortedMap<String, BotStrategy> remaining = new TreeMap<>();
        Seats.all(loaded).stream().filter(seat -> !played.contains(seat)).forEach(seat -> remaining.put(seat, rest));
        return new Field(taking, played, Rotation.of(played, taking, remaining));
    }

    private void play(GameSetup first, LoadedGame loaded, Field field, Tournament tournament)
            throws BadInput, InterruptedException {
        List<Injection> injections = game.injections(loaded, first.rounds());
        int casts = field.casts().size();
        Progress progress = Progress.on(spec, games * casts);
        try {
            threads.<GameResult>each(
                    games * casts,
                    number -> GameRunner.tally(
                            first.withSeed(first.seed() + number / casts, first.rounds()),
                            field.casts().get(number % casts),
                            injections),
                    (number, result) -> {
                        tournament.add(number / casts, field.casts().get(number % casts), field.seats(), result);
                        progress.played(number + 1);
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
