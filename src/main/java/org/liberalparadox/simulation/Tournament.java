package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.state.Obligation;

/**
 * How temperaments do against each other. A full turn of the rotation is played with one seed; turns with other seeds are
 * what the intervals are made of, because games of one seed share their chance.
 */
public final class Tournament {
    private final SortedMap<String, List<Sum>> turns = new TreeMap<>();

    /**
     * How a temperament did.
     *
     * @param games seats it played, over all games
     * @param score on the national scoreboard, 100 is par
     * @param honoured share of its due promises that it kept; null where none was due
     * @param agreements in force a game and seat
     * @param refusedAtHome signed packages a game and seat that its parliament voted down
     */
    public record Line(
            int games,
            @Nullable Estimate score,
            @Nullable Estimate honoured,
            @Nullable Estimate agreements,
            @Nullable Estimate refusedAtHome) {}

    private static final class Sum {
        private int games;
        private double score;
        private int due;
        private int honoured;
        private int agreements;
        private int refused;
    }

    /** Counts a game: who played which of the seats that take part, in a turn. */
    public void add(int turn, SortedMap<String, BotStrategy> cast, List<String> seats, GameResult result) {
        SortedMap<String, Double> scores = result.end().scoreboards().getLast().national();
        for (String seat : seats) {
            BotStrategy strategy = cast.get(seat);
            Double score = scores.get(seat);
            if (strategy != null && score != null) {
                count(sum(strategy.id(), turn), seat, score, result);
                count(sum(key(strategy.id(), seat), turn), seat, score, result);
            }
        }
    }

    private static String key(String strategy, String seat) {
        return strategy + "@" + seat;
    }

    private Sum sum(String key, int turn) {
        List<Sum> sums = turns.computeIfAbsent(key, _ -> new ArrayList<>());
        while (sums.size() <= turn) {
            sums.add(new Sum());
        }
        return sums.get(turn);
    }

    private static void count(Sum sum, String seat, double score, GameResult result) {
        sum.games++;
        sum.score += score;
        for (SeatRow row : result.rows()) {
            if (row.seat().equals(seat)) {
                sum.due += row.obligations();
                sum.honoured += row.honoured();
                sum.refused += row.rejectedAtHome();
            }
        }
        sum.agreements += (int) result.end().obligations().stream()
                .mapToInt(Obligation::proposal)
                .distinct()
                .filter(id ->
                        result.end().proposal(id).filter(p -> p.isParty(seat)).isPresent())
                .count();
    }

    /** Over all seats it played. */
    public Line line(String strategy) {
        return of(strategy);
    }

    /** In one seat. */
    public Line line(String strategy, String seat) {
        return of(key(strategy, seat));
    }

    private Line of(String key) {
        List<Sum> played = turns.getOrDefault(key, List.of()).stream()
                .filter(s -> s.games > 0)
                .toList();
        return new Line(
                played.stream().mapToInt(s -> s.games).sum(),
                mean(played, s -> s.score / s.games, Double.POSITIVE_INFINITY),
                mean(played.stream().filter(s -> s.due > 0).toList(), s -> (double) s.honoured / s.due, 1),
                mean(played, s -> (double) s.agreements / s.games, Double.POSITIVE_INFINITY),
                mean(played, s -> (double) s.refused / s.games, Double.POSITIVE_INFINITY));
    }

    private static @Nullable Estimate mean(List<Sum> played, ToDoubleFunction<Sum> of, double most) {
        Estimate estimate = Estimate.of(played.stream().mapToDouble(of).boxed().toList());
        return estimate == null ? null : estimate.within(0, most);
    }
}
