package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.GameRunner;

/** P28: the same start leads to a virtuous cycle in one game and to closure or breakdown in another. */
final class BothCycles implements Proposition {
    private static final int GAMES = 80;

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
    public String remark() {
        return "A first form played balanced casts, every temperament once in each game: 57 virtuous cycles, 121 muddling"
                + " through and 2 closures all round, never both from one start, because one or two hard governments among"
                + " many close nothing. Now each seat's temperament is drawn by lot, so that some games have many of them.";
    }

    @Override
    public Finding test(Lab lab) {
        TreeMap<Ending, Long> endings = new TreeMap<>();
        List<String> both = new ArrayList<>();
        long games = 0;
        for (String id : lab.played()) {
            List<GameState> league = lab.each(lab.games(GAMES), g -> {
                GameSetup game = lab.game(lab.setup(id), g);
                return GameRunner.play(game, GameRunner.bots(game, byLot(game)), List.of(), _ -> {});
            });
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

    /** Any temperament but the random one in any seat. */
    private static SortedMap<String, BotStrategy> byLot(GameSetup game) {
        List<BotStrategy> all = game.rules().bots().stream()
                .filter(b -> b.reply() != BotStrategy.Reply.RANDOM)
                .toList();
        SplitMix lot = SplitMix.of(game.seed(), "cast");
        SortedMap<String, BotStrategy> cast = new TreeMap<>();
        for (SeatDefinition seat : game.scenario().seats()) {
            cast.put(seat.id(), all.get(lot.nextInt(all.size())));
        }
        return cast;
    }
}
