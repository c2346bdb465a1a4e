package org.liberalparadox.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.simulation.Flows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who takes which way, and what one gate does to all others. */
@Command(
        name = "flows",
        description =
                "People on each route, round by round, while every state keeps the policy it begins with: attempts, and of "
                        + "these stopped, registered on the way, arrived, lost. With --close, --open or --policy the same "
                        + "again with that changed, and what was deflected: attempts after less attempts before.",
        mixinStandardHelpOptions = true)
final class FlowsCommand implements Callable<Integer> {
    @Mixin
    private GameOptions game = new GameOptions();

    @Mixin
    private ChanceOptions chance = new ChanceOptions();

    @Option(
            names = "--close",
            split = ",",
            paramLabel = "SEAT",
            description = "Border effort at its highest, the money for it found.")
    private List<String> close = new ArrayList<>();

    @Option(names = "--open", split = ",", paramLabel = "SEAT", description = "No border effort.")
    private List<String> open = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "SEAT.LEVER=VALUE",
            description = "Another opening policy, for example turkiye.gate=OPEN or italy.hostFunding=2.")
    private List<String> policy = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            description = "How results are shown; csv has the routes only.")
    private Format format = Format.CSV;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A file that ends in .csv or .json, for the routes; FILE-seats beside it for people by seat "
                    + "and status. The terminal when left out.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    /** How results are shown. */
    enum Format {
        CSV,
        JSON
    }

    @Override
    public Integer call() throws BadInput {
        if (out != null) {
            OutFiles.check("--out", out, ".csv", ".json");
        }
        LoadedGame loaded = game.load();
        Flows before = flows(loaded);
        List<String> changes = changes(loaded);
        Flows after = changes.isEmpty() ? null : flows(game.load(changes));
        List<Map<String, Object>> routes = FlowRows.routes(loaded.scenario(), before, after);
        List<Map<String, Object>> seats = FlowRows.seats(before, after);
        if (out == null) {
            print(routes, seats);
        } else {
            OutFiles.rows("--out", out, routes);
            String ending = out.toString().endsWith(".json") ? ".json" : ".csv";
            OutFiles.rows("--out", OutFiles.beside(out, "-seats", ending), seats);
        }
        return 0;
    }

    private Flows flows(LoadedGame loaded) throws BadInput {
        GameSetup setup = chance.setup(loaded);
        return Flows.of(setup, game.injections(loaded, setup.rounds()));
    }

    /** Values to set for the second run. */
    private List<String> changes(LoadedGame loaded) throws BadInput {
        List<String> changes = new ArrayList<>();
        for (String seat : close) {
            GameOptions.seat("--close " + seat, seat, loaded);
            int dearest = loaded.rules().model().levers().borderCost().getLast();
            changes.add("seats." + seat + ".policy.borderEffort=" + Policy.MAX);
            changes.add(
                    "seats." + seat + ".budget=" + (loaded.scenario().seat(seat).budget() + dearest));
        }
        for (String seat : open) {
            GameOptions.seat("--open " + seat, seat, loaded);
            if (close.contains(seat)) {
                throw new BadInput("--open " + seat + ": the same seat is closed");
            }
            changes.add("seats." + seat + ".policy.borderEffort=0");
        }
        for (String text : policy) {
            int dot = text.indexOf('.');
            if (dot < 1 || text.indexOf('=') < dot) {
                throw new BadInput("--policy " + text + ": write SEAT.LEVER=VALUE, for example "
                        + Seats.all(loaded).getFirst() + ".borderEffort=4");
            }
            String seat = GameOptions.seat("--policy " + text, text.substring(0, dot), loaded);
            changes.add("seats." + seat + ".policy." + text.substring(dot + 1));
        }
        return changes;
    }

    private void print(List<Map<String, Object>> routes, List<Map<String, Object>> seats) throws BadInput {
        if (spec == null) {
            return;
        }
        PrintWriter terminal = spec.commandLine().getOut();
        if (format == Format.JSON) {
            terminal.println(AnalysisOptions.json(Map.of("routes", routes, "seats", seats)));
            return;
        }
        try (RowFile rows = RowFile.on(terminal, false)) {
            for (Map<String, Object> row : routes) {
                rows.write(row);
            }
        } catch (IOException e) {
            throw new BadInput("the terminal cannot be written to");
        }
    }
}
