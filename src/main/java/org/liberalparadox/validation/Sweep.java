package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Injection;

/**
 * A receiver's policy held from shut (border effort 5, rights standard 0) to open (0 and 5) in six steps, bots else. The
 * seat gets the money for either end, the same at every step.
 */
final class Sweep {
    static final int GAMES = 6;
    static final int STEPS = Policy.MAX + 1;
    private static final int MONEY = 6;
    private static final int YEARS = 12;

    private Sweep() {}

    /**
     * What a game came to for the seat.
     *
     * @param contract at the end of each round; approval of the government too
     * @param arrivals people who came on their own
     */
    record Course(boolean survived, List<Double> contract, List<Double> approval, long arrivals) {
        /** Mean approval in some of the rounds, both ends included. */
        double approval(int from, int to) {
            return approval.subList(from - 1, to).stream()
                    .mapToDouble(x -> x)
                    .average()
                    .orElse(0);
        }

        double mean() {
            return contract.stream().mapToDouble(x -> x).average().orElse(0);
        }
    }

    /** The six steps, game by game. */
    static List<List<Course>> of(Lab lab, String scenario, SeatDefinition seat, List<Injection> cards, int games) {
        List<List<Course>> steps = new ArrayList<>();
        for (int openness = 0; openness < STEPS; openness++) {
            steps.add(held(lab, scenario, seat, policy(seat.policy(), openness), cards, games));
        }
        return steps;
    }

    /** The same games with one policy held. */
    static List<Course> held(
            Lab lab, String scenario, SeatDefinition seat, Policy held, List<Injection> cards, int games) {
        GameSetup setup = lab.setup(scenario, "seats." + seat.id() + ".budget=" + (seat.budget() + MONEY));
        return lab.once(
                List.of("held", scenario, seat.id(), held, cards, games),
                () -> lab.each(games, g -> play(lasting(lab.game(setup, g)), g, seat.id(), held, cards)));
    }

    /** Twelve years, the longest game there is: extremes take time to tell. */
    private static GameSetup lasting(GameSetup game) {
        return game.withSeed(game.seed(), YEARS);
    }

    static Policy policy(Policy standing, int openness) {
        return new Policy(
                Policy.MAX - openness, openness, standing.integration(), standing.hostFunding(), GateStance.HOLD);
    }

    private static Course play(GameSetup game, int number, String seat, Policy held, List<Injection> cards) {
        SortedMap<String, Bot> bots = GameRunner.bots(game, Lab.mixed(game, number));
        bots.computeIfPresent(seat, (_, bot) -> new FixedPolicy(bot, _ -> held));
        long[] arrivals = new long[1];
        SeatState end = GameRunner.play(game, bots, cards, event -> {
                    if (event instanceof GameEvent.PeopleMoved moved) {
                        arrivals[0] += moved.movements().stream()
                                .filter(m -> m.to().equals(seat) && m.reason() == Reason.JOURNEY)
                                .mapToLong(Movement::people)
                                .sum();
                    }
                })
                .seat(seat);
        List<Double> contract = end.history().stream()
                .filter(s -> s.round() > 0)
                .map(SeatState.Stand::contract)
                .toList();
        List<Double> approval = end.history().stream()
                .filter(s -> s.round() > 0)
                .map(SeatState.Stand::approval)
                .toList();
        return new Course(!end.fell(), contract, approval, arrivals[0]);
    }

    static double contract(List<Course> games) {
        return games.stream().mapToDouble(Course::mean).average().orElse(0);
    }

    /** The step with the highest mean contract. */
    static int peak(List<List<Course>> steps) {
        return peak(steps, Course::mean);
    }

    /** The step at which something stands highest on average. */
    static int peak(List<List<Course>> steps, ToDoubleFunction<Course> of) {
        int best = 0;
        for (int k = 1; k < steps.size(); k++) {
            if (mean(steps.get(k), of) > mean(steps.get(best), of)) {
                best = k;
            }
        }
        return best;
    }

    private static double mean(List<Course> games, ToDoubleFunction<Course> of) {
        return games.stream().mapToDouble(of).average().orElse(0);
    }
}
