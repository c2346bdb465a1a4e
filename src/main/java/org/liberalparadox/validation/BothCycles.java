package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;

/** P28: the same start leads to a virtuous cycle in one game and to closure or breakdown in another. */
final class BothCycles implements Proposition {
    @Override
    public About about() {
        return new About(
                "P28",
                "A virtuous and a vicious cycle exist",
                "C33; H18, H24",
                "How many games of ordinary bots end in a virtuous cycle, and how many in closure all round or breakdown,"
                        + " from the same start?",
                "--set model.scores.virtuousRegime=90: no order is ever strong enough");
    }

    @Override
    public Finding test(Lab lab) {
        TreeMap<Ending, Long> endings = new TreeMap<>();
        List<String> both = new ArrayList<>();
        long games = 0;
        for (String id : lab.played()) {
            List<GameState> league = lab.league(id);
            List<Ending> ends = league.stream()
                    .map(s -> s.ending() == null ? Ending.LIBERAL_PARADOX : s.ending())
                    .toList();
            ends.forEach(e -> endings.merge(e, 1L, Long::sum));
            games += league.size();
            if (ends.contains(Ending.VIRTUOUS_CYCLE)
                    && (ends.contains(Ending.BEGGAR_THY_NEIGHBOUR) || ends.contains(Ending.BREAKDOWN))) {
                both.add(id);
            }
        }
        long virtuous = endings.getOrDefault(Ending.VIRTUOUS_CYCLE, 0L);
        return new Finding(
                games,
                "games",
                "share of games that end in a virtuous cycle",
                Effect.share(virtuous, games),
                !both.isEmpty(),
                Text.of(
                        "Endings: %s. Both cycles from the same start in %s.",
                        endings.entrySet().stream()
                                .map(e -> e.getKey()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' ') + " " + e.getValue())
                                .collect(Collectors.joining(", ")),
                        both.isEmpty() ? "no scenario" : String.join(", ", both)));
    }
}
