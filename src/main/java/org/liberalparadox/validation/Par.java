package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** P35: no seat is hopeless: every temperament scores near the seat's stated par. */
final class Par implements Proposition {
    private static final double BAND = 15;

    @Override
    public About about() {
        return new About(
                "P35",
                "No seat is hopeless",
                "game manual, chapter 10; design",
                "In a league in which each temperament plays each seat among mixed others, how far from the seat's"
                        + " stated par (100) does its national interest end?",
                "--set two-shores:seats.northland.par=50: another par, other scores");
    }

    @Override
    public String remark() {
        return "The band was 10 points at first, which one cell of The Aegean left; it is 15 since. Pars "
                + "are what ordinary bots reach on average in this league; they are taken "
                + "anew whenever rules or bots change what is reached.";
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> scores = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        double worst = 100;
        double best = 100;
        long played = 0;
        for (String id : lab.played()) {
            List<GameState> league = lab.league(id);
            played += league.size();
            for (SeatDefinition seat : lab.setup(id).scenario().seats()) {
                for (Map.Entry<String, List<Double>> cell : cells(league, seat).entrySet()) {
                    double score = cell.getValue().stream()
                            .mapToDouble(x -> x)
                            .average()
                            .orElse(0);
                    scores.add(score);
                    worst = Math.min(worst, score);
                    best = Math.max(best, score);
                    if (Math.abs(score - 100) > BAND) {
                        outside.add(Text.of("%s %s %s %.0f", id, seat.id(), cell.getKey(), score));
                    }
                }
            }
        }
        return new Finding(
                played,
                "games",
                "mean score over all seats and temperaments, par is 100",
                Effect.mean(scores),
                outside.isEmpty(),
                Text.of(
                        "Mean scores of %d seats and temperaments lie between %.1f and %.1f; %d are more than %.0f points"
                                + " from par%s.",
                        scores.size(),
                        worst,
                        best,
                        outside.size(),
                        BAND,
                        outside.isEmpty() ? "" : " (" + String.join(", ", outside) + ")"));
    }

    /** Scores of the seat by temperament. */
    private static SortedMap<String, List<Double>> cells(List<GameState> league, SeatDefinition seat) {
        SortedMap<String, List<Double>> cells = new TreeMap<>();
        for (int g = 0; g < league.size(); g++) {
            BotStrategy bot = Lab.mixed(league.get(g).setup(), g).get(seat.id());
            if (bot != null) {
                cells.computeIfAbsent(bot.id(), _ -> new ArrayList<>()).add(score(league.get(g), seat));
            }
        }
        return cells;
    }

    /** Mean national interest over the rounds against par; points for objectives are left out. */
    private static double score(GameState end, SeatDefinition seat) {
        return 100
                / seat.par()
                * end.seat(seat.id()).history().stream()
                        .filter(s -> s.round() > 0)
                        .mapToDouble(SeatState.Stand::national)
                        .average()
                        .orElse(0);
    }
}
