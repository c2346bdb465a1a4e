package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.simulation.GameRunner;

/** P35: no seat is hopeless: every temperament scores near the seat's stated par. */
final class Par implements Proposition {
    private static final int GAMES = 60;
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
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        List<Double> scores = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        double worst = 100;
        double best = 100;
        long played = 0;
        for (GameSetup setup : lab.setups()) {
            for (SeatDefinition seat : setup.scenario().seats()) {
                for (BotStrategy bot : league(setup)) {
                    double score = lab.each(games, g -> score(lab.game(setup, g), g, seat, bot)).stream()
                            .mapToDouble(x -> x)
                            .average()
                            .orElse(0);
                    played += games;
                    scores.add(score);
                    worst = Math.min(worst, score);
                    best = Math.max(best, score);
                    if (Math.abs(score - 100) > BAND) {
                        outside.add(Text.of("%s %s %.0f", seat.id(), bot.id(), score));
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

    private static List<BotStrategy> league(GameSetup setup) {
        return setup.rules().bots().stream()
                .filter(b -> b.reply() != BotStrategy.Reply.RANDOM)
                .toList();
    }

    /** Mean national interest over the rounds against par; points for objectives are left out. */
    private static double score(GameSetup game, int number, SeatDefinition seat, BotStrategy bot) {
        TreeMap<String, BotStrategy> cast = new TreeMap<>(Lab.mixed(game, number));
        cast.put(seat.id(), bot);
        GameState end = GameRunner.play(game, GameRunner.bots(game, cast), List.of(), _ -> {});
        return 100
                / seat.par()
                * end.seat(seat.id()).history().stream()
                        .filter(s -> s.round() > 0)
                        .mapToDouble(SeatState.Stand::national)
                        .average()
                        .orElse(0);
    }

    @Override
    public String toString() {
        return about().id() + " " + about().claim();
    }
}
