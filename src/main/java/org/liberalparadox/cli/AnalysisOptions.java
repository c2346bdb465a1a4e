package org.liberalparadox.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.simulation.Situations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the analyses share: the situation, the seats meant, and how results are shown. */
final class AnalysisOptions {
    /** Made when an answer is first asked for as JSON; no other verb needs it. */
    private static final class Json {
        private static final JsonMapper MAPPER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** How results are shown. */
    enum Format {
        JSON,
        TEXT
    }

    /** The command the options belong to. */
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Two seats. */
    record Pair(String row, String column) {}

    @Mixin
    private GameOptions game = new GameOptions();

    @Option(names = "--seat", paramLabel = "A", description = "One seat; all when left out.")
    private @Nullable String seat;

    @Option(names = "--pair", paramLabel = "A,B", description = "Two seats; all pairs when left out.")
    private @Nullable String pair;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of chance before the talks.")
    private long seed = 1;

    @Option(names = "--format", paramLabel = "json|text", description = "How results are shown.")
    private Format format = Format.TEXT;

    /** The situation to analyse. */
    record Situation(LoadedGame game, GameState state) {
        Constituency home(String seat) {
            return GameEngine.home(state, seat);
        }
    }

    Situation situation() throws BadInput {
        LoadedGame loaded = game.load();
        GameSetup setup = new GameSetup(
                loaded.rules(), loaded.scenario(), seed, loaded.scenario().rounds());
        return new Situation(loaded, Situations.talks(setup, game.injections(loaded)));
    }

    /** Whether one was named, so that the answer is one object and not a list. */
    boolean isOne() {
        return seat != null || pair != null;
    }

    List<String> seats(LoadedGame loaded) throws BadInput {
        if (seat != null) {
            return List.of(GameOptions.seat("--seat " + seat, seat, loaded));
        }
        return loaded.scenario().seats().stream().map(SeatDefinition::id).toList();
    }

    List<Pair> pairs(LoadedGame loaded) throws BadInput {
        if (pair != null) {
            return List.of(named(pair, loaded));
        }
        List<Pair> pairs = new ArrayList<>();
        List<String> ids =
                loaded.scenario().seats().stream().map(SeatDefinition::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                if (seat == null || seat.equals(ids.get(i)) || seat.equals(ids.get(j))) {
                    pairs.add(new Pair(ids.get(i), ids.get(j)));
                }
            }
        }
        if (seat != null) {
            GameOptions.seat("--seat " + seat, seat, loaded);
        }
        return List.copyOf(pairs);
    }

    @Nullable
    Pair onePair(LoadedGame loaded) throws BadInput {
        return pair == null ? null : named(pair, loaded);
    }

    private static Pair named(String text, LoadedGame loaded) throws BadInput {
        String[] two = text.split(",");
        if (two.length != 2 || two[0].equals(two[1])) {
            throw new BadInput("--pair " + text + ": write two seats, for example "
                    + loaded.scenario().seats().get(0).id() + ","
                    + loaded.scenario().seats().get(1).id());
        }
        return new Pair(
                GameOptions.seat("--pair " + text, two[0], loaded), GameOptions.seat("--pair " + text, two[1], loaded));
    }

    /** Shows what the analysis finds about each pair meant. */
    int printEachPair(BiFunction<Situation, Pair, Map<String, Object>> analysis) throws BadInput {
        Situation situation = situation();
        List<Map<String, Object>> results = pairs(situation.game()).stream()
                .map(each -> analysis.apply(situation, each))
                .toList();
        print(results, pair != null);
        return 0;
    }

    /** One result as an object, several as a list; as text a line per value. */
    void print(List<Map<String, Object>> results, boolean one) {
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(json(one && results.size() == 1 ? results.getFirst() : results));
            return;
        }
        boolean first = true;
        for (Map<String, Object> result : results) {
            if (!first) {
                out.println();
            }
            first = false;
            result.forEach((key, value) -> out.println(key + ": " + Texts.of(value)));
        }
    }

    static String json(Object value) {
        return Json.MAPPER.writeValueAsString(value);
    }

    static Map<String, Object> clause(Clause clause) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("giver", clause.giver());
        map.put("beneficiary", clause.beneficiary());
        map.put("issue", clause.issue());
        map.put("level", clause.level());
        return map;
    }

    static Map<String, Object> numbers(SortedMap<String, Double> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach((key, value) -> map.put(key, Numbers.rounded(value)));
        return map;
    }
}
