package org.liberalparadox.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.Nearest;
import org.liberalparadox.session.EventStore;
import org.liberalparadox.session.SessionStore;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Recording;
import org.liberalparadox.simulation.SeatRow;
import org.liberalparadox.store.EventJson;
import org.liberalparadox.store.GameLog;
import org.liberalparadox.store.GameLogJson;
import org.liberalparadox.store.StoredGames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a stored or a simulated session to a file. */
@Command(
        name = "export",
        description =
                "Writes a session to FILE: .csv has one row per session, round and seat, .json the whole log, rules "
                        + "included. The session is one a server keeps, or with --scenario one that bots play now.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SESSION", description = "Id of a stored session; --list shows them.")
    private @Nullable String session;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the server keeps its games, ./data when left out. They are only read.")
    private Path data = Path.of("data");

    @Option(names = "--list", description = "Lists the stored sessions, the newest first.")
    private boolean list;

    @Option(names = "--out", paramLabel = "FILE", description = "A file that ends in .csv or .json.")
    private @Nullable Path out;

    @Mixin
    private GameOptions game = new GameOptions();

    @Mixin
    private ChanceOptions chance = new ChanceOptions();

    @Mixin
    private BotOptions bots = new BotOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        if (list) {
            list();
            return 0;
        }
        if ((session == null) != game.named()) {
            throw new BadInput("name a stored session, or a --scenario that bots play; one of the two");
        }
        if (out == null) {
            throw new BadInput("--out is missing, name a file that ends in .csv or .json");
        }
        OutFiles.check("--out", out, ".csv", ".json");
        write(out, session == null ? simulated() : stored(session));
        return 0;
    }

    private static void write(Path file, GameLog log) throws BadInput {
        if (file.toString().endsWith(".json")) {
            OutFiles.text("--out", file, GameLogJson.write(log));
            return;
        }
        LoadedGame loaded = GameOptions.load(log.rules());
        GameSetup setup = new GameSetup(loaded.rules(), loaded.scenario(), log.seed(), log.rounds());
        List<Map<String, Object>> rows = SeatRow.of(setup, log.events()).stream()
                .map(row -> Columns.row(log.session(), log.scenario(), log.seed(), row))
                .toList();
        if (rows.isEmpty()) {
            throw new BadInput(log.session() + ": no round has been reckoned yet, only .json can be written");
        }
        OutFiles.rows("--out", file, rows);
    }

    private GameLog simulated() throws BadInput {
        LoadedGame loaded = game.load();
        GameSetup setup = chance.setup(loaded);
        Recording recording = new Recording();
        GameRunner.tally(setup, bots.casting(loaded).of(0), game.injections(loaded, setup.rounds()), recording);
        return new Logs(game.files()).of(setup, recording);
    }

    private GameLog stored(String id) throws BadInput {
        try (StoredGames games = StoredGames.in(data)) {
            List<String> known = games.ids();
            if (!known.contains(id)) {
                throw new BadInput("there is no session " + id + " in " + data + ", "
                        + (known.size() > 5 ? "--list shows the " + known.size() : Nearest.hint(id, known)));
            }
            return games.log(id).orElseThrow();
        } catch (StoredGames.NoGames e) {
            throw new BadInput("--data " + data + ": " + e.getMessage());
        } catch (EventStore.DamagedLog | EventJson.UnreadableEvent e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private void list() throws BadInput {
        try (StoredGames games = StoredGames.in(data)) {
            for (String id : games.ids()) {
                SessionStore.Session s = games.session(id).orElseThrow();
                if (spec != null) {
                    spec.commandLine()
                            .getOut()
                            .println(s.id() + " " + s.createdAt() + " " + s.scenario() + ", seed " + s.seed());
                }
            }
        } catch (StoredGames.NoGames e) {
            throw new BadInput("--data " + data + ": " + e.getMessage());
        }
    }
}
