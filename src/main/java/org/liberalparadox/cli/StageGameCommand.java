package org.liberalparadox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.cli.AnalysisOptions.Pair;
import org.liberalparadox.cli.AnalysisOptions.Situation;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.analysis.Zopa;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.rules.Nearest;
import org.liberalparadox.simulation.StageGames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which situation two seats are in when each can cooperate or not. */
@Command(
        name = "stage-game",
        description = "T, R, P and S of two seats, computed by playing the year four times, with the structure, its "
                + "equilibria, the discount factor cooperation needs and each seat's own.",
        mixinStandardHelpOptions = true)
final class StageGameCommand implements Callable<Integer> {
    private static final String BORDER = "border";
    private static final String PROMISES = "promises";
    private static final int LEVEL = 3;

    @Mixin
    private AnalysisOptions options = new AnalysisOptions();

    @Option(
            names = "--topic",
            paramLabel = "border|promises|ISSUE",
            description =
                    "border: closing it or not (the default). promises: keeping the best package both would carry. An "
                            + "issue: promising it at level 3 or not, as felt at home.")
    private String topic = BORDER;

    @Override
    public Integer call() throws BadInput {
        Situation situation = options.situation();
        check(situation);
        List<Map<String, Object>> results = new ArrayList<>();
        for (Pair pair : options.pairs(situation.game())) {
            StageGame game = game(situation, pair);
            if (game != null) {
                results.add(result(situation, pair, game));
            }
        }
        Pair one = options.onePair(situation.game());
        if (one != null && results.isEmpty()) {
            throw new BadInput("--topic " + topic + ": " + one.row() + " and " + one.column() + " have no such game");
        }
        options.print(results, one != null);
        return 0;
    }

    private void check(Situation situation) throws BadInput {
        if (!topic.equals(BORDER)
                && !topic.equals(PROMISES)
                && !situation.game().rules().hasIssue(topic)) {
            List<String> known = new ArrayList<>(List.of(BORDER, PROMISES));
            situation.game().rules().issues().stream().map(Issue::id).forEach(known::add);
            throw new BadInput("--topic " + topic + ": unknown, " + Nearest.hint(topic, known));
        }
    }

    private @Nullable StageGame game(Situation situation, Pair pair) {
        if (topic.equals(BORDER)) {
            return StageGames.border(situation.state(), pair.row(), pair.column());
        }
        if (topic.equals(PROMISES)) {
            Zopa.Best best = situation
                    .state()
                    .setup()
                    .analyst()
                    .zopa(situation.home(pair.row()), situation.home(pair.column()))
                    .best();
            return best == null
                    ? null
                    : StageGames.promises(situation.state(), pair.row(), pair.column(), best.clauses());
        }
        List<Clause> clauses = situation.state().setup().analyst().space(pair.row(), pair.column()).promises().stream()
                .filter(p -> p.issue().id().equals(topic))
                .map((Promise p) -> p.at(LEVEL))
                .toList();
        return clauses.isEmpty()
                ? null
                : StageGames.atHome(
                        situation.game().rules(), situation.home(pair.row()), situation.home(pair.column()), clauses);
    }

    private Map<String, Object> result(Situation situation, Pair pair, StageGame game) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("pair", List.of(pair.row(), pair.column()));
        result.put("topic", topic);
        result.put("T", both(pair, game.row().temptation(), game.column().temptation()));
        result.put("R", both(pair, game.row().reward(), game.column().reward()));
        result.put("P", both(pair, game.row().punishment(), game.column().punishment()));
        result.put("S", both(pair, game.row().sucker(), game.column().sucker()));
        result.put("structure", game.structure().name().toLowerCase(java.util.Locale.ROOT));
        result.put("equilibria", game.equilibria().stream().map(Enum::name).toList());
        Double row = game.rowDeltaStar();
        Double column = game.columnDeltaStar();
        result.put("deltaStar", row == null || column == null ? null : both(pair, row, column));
        Map<String, Object> delta = new LinkedHashMap<>();
        delta.put(pair.row(), delta(situation, pair.row()));
        delta.put(pair.column(), delta(situation, pair.column()));
        result.put("delta", delta);
        return result;
    }

    private static double delta(Situation situation, String seat) {
        return situation.state().seat(seat).history().getLast().discount();
    }

    /** One number where both are the same, else one each. */
    private static Object both(Pair pair, double row, double column) {
        if (row == column) {
            return Numbers.rounded(row);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(pair.row(), Numbers.rounded(row));
        map.put(pair.column(), Numbers.rounded(column));
        return map;
    }
}
