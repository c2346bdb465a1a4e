package org.liberalparadox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.cli.AnalysisOptions.Pair;
import org.liberalparadox.cli.AnalysisOptions.Situation;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Zopa;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What two parliaments would both carry, with and without linkage. */
@Command(
        name = "zopa",
        description =
                "Share of a pair's packages that both parliaments would carry, with and without linkage clauses, and "
                        + "the package with the largest Nash product.",
        mixinStandardHelpOptions = true)
final class ZopaCommand implements Callable<Integer> {
    @Mixin
    private AnalysisOptions options = new AnalysisOptions();

    @Override
    public Integer call() throws BadInput {
        return options.printEachPair(ZopaCommand::result);
    }

    private static Map<String, Object> result(Situation situation, Pair pair) {
        Constituency row = situation.home(pair.row());
        Constituency column = situation.home(pair.column());
        Zopa zopa = situation.state().setup().analyst().zopa(row, column);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("pair", List.of(pair.row(), pair.column()));
        result.put("share", Numbers.rounded(zopa.share()));
        result.put("shareWithoutLinkage", Numbers.rounded(zopa.shareWithoutLinkage()));
        result.put("best", best(zopa.best()));
        SortedMap<String, Double> needed = new TreeMap<>();
        needed.put(row.seat(), row.needed());
        needed.put(column.seat(), column.needed());
        result.put("needed", AnalysisOptions.numbers(needed));
        result.put("sample", Samples.of(zopa.sample(), zopa.seed()));
        return result;
    }

    private static @Nullable Map<String, Object> best(Zopa.@Nullable Best best) {
        if (best == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("clauses", best.clauses().stream().map(AnalysisOptions::clause).toList());
        map.put("value", AnalysisOptions.numbers(best.value()));
        map.put("support", AnalysisOptions.numbers(best.support()));
        return map;
    }
}
