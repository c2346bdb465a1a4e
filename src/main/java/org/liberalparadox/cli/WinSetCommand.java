package org.liberalparadox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liberalparadox.cli.AnalysisOptions.Pair;
import org.liberalparadox.cli.AnalysisOptions.Situation;
import org.liberalparadox.engine.analysis.Analyst;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.PackageSpace;
import org.liberalparadox.engine.analysis.WinSet;
import org.liberalparadox.engine.model.Factors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How much of what could be signed a parliament would carry. */
@Command(
        name = "winset",
        description = "Share of all bilateral packages that a seat's parliament would carry. threshold is the caution "
                + "above noAgreementValue; largestPossible the most support any package could find.",
        mixinStandardHelpOptions = true)
final class WinSetCommand implements Callable<Integer> {
    @Mixin
    private AnalysisOptions options = new AnalysisOptions();

    @Override
    public Integer call() throws BadInput {
        Situation situation = options.situation();
        Analyst analyst = situation.state().setup().analyst();
        Pair pair = options.onePair(situation.game());
        List<Map<String, Object>> results = new ArrayList<>();
        if (pair != null) {
            List<PackageSpace> space = List.of(analyst.space(pair.row(), pair.column()));
            results.add(result(situation.home(pair.row()), space));
            results.add(result(situation.home(pair.column()), space));
        } else {
            for (String seat : options.seats(situation.game())) {
                results.add(result(situation.home(seat), analyst.spaces(seat)));
            }
        }
        options.print(results, options.isOne());
        return 0;
    }

    private static Map<String, Object> result(Constituency home, List<PackageSpace> spaces) {
        int packages = spaces.size() == 1 ? spaces.getFirst().size() : PackageSpace.DEFAULT_SIZE;
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seat", home.seat());
        result.put("share", Numbers.rounded(WinSet.share(home, spaces, packages)));
        result.put("noAgreementValue", Numbers.rounded(home.noAgreement()));
        result.put("threshold", Numbers.rounded(home.caution()));
        result.put("mood", mood(home.mood()));
        result.put(
                "largestPossible",
                Numbers.rounded(spaces.stream()
                        .mapToDouble(space -> WinSet.largestPossible(home, space))
                        .max()
                        .orElse(0)));
        result.put("sample", Samples.of(packages, PackageSpace.DEFAULT_SEED));
        return result;
    }

    private static Map<String, Object> mood(Factors mood) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("security", Numbers.rounded(mood.security()));
        map.put("culture", Numbers.rounded(mood.culture()));
        map.put("economy", Numbers.rounded(mood.economy()));
        map.put("rights", Numbers.rounded(mood.rights()));
        return map;
    }
}
