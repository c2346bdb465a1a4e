package org.liberalparadox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.cli.AnalysisOptions.Pair;
import org.liberalparadox.cli.AnalysisOptions.Situation;
import org.liberalparadox.engine.analysis.Frontier;
import org.liberalparadox.engine.analysis.Offer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The packages no other beats for both sides. */
@Command(
        name = "frontier",
        description =
                "Pareto frontier of a pair in points of support above what each parliament needs; no agreement is the "
                        + "origin.",
        mixinStandardHelpOptions = true)
final class FrontierCommand implements Callable<Integer> {
    @Mixin
    private AnalysisOptions options = new AnalysisOptions();

    @Override
    public Integer call() throws BadInput {
        return options.printEachPair(FrontierCommand::result);
    }

    private static Map<String, Object> result(Situation situation, Pair pair) {
        Frontier frontier =
                situation.state().setup().analyst().frontier(situation.home(pair.row()), situation.home(pair.column()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("pair", List.of(pair.row(), pair.column()));
        result.put("points", frontier.points().stream().map(p -> point(p, pair)).toList());
        result.put("nash", point(frontier.nash(), pair));
        result.put("kalaiSmorodinsky", point(frontier.kalaiSmorodinsky(), pair));
        Map<String, Object> disagreement = new LinkedHashMap<>();
        disagreement.put(pair.row(), 0.0);
        disagreement.put(pair.column(), 0.0);
        result.put("disagreement", disagreement);
        return result;
    }

    private static @Nullable Map<String, Object> point(@Nullable Offer offer, Pair pair) {
        if (offer == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(pair.row(), Numbers.rounded(offer.first()));
        map.put(pair.column(), Numbers.rounded(offer.second()));
        map.put("clauses", offer.clauses().stream().map(AnalysisOptions::clause).toList());
        return map;
    }
}
