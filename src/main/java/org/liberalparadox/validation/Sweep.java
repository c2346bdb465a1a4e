package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.Injection;

/**
 * A receiver's policy held from shut (border effort 5, rights standard 0) to open (0 and 5) in six steps, bots else. The
 * seat gets the money for either end, the same at every step.
 */
final class Sweep {
    static final int STEPS = Policy.MAX + 1;
    private static final int MONEY = 6;

    private Sweep() {}

    /**
     * What a step came to.
     *
     * @param survived games in which the social contract never broke
     * @param contract mean over games and rounds
     */
    record Step(int games, int survived, double contract) {
        double survival() {
            return games == 0 ? 0 : (double) survived / games;
        }

        Step plus(Step other) {
            int all = games + other.games;
            return new Step(
                    all,
                    survived + other.survived,
                    (contract * games + other.contract * other.games) / Math.max(1, all));
        }
    }

    static List<Step> of(Lab lab, String scenario, SeatDefinition seat, List<Injection> cards, int games) {
        GameSetup setup = lab.setup(scenario, "seats." + seat.id() + ".budget=" + (seat.budget() + MONEY));
        List<Step> steps = new ArrayList<>();
        for (int openness = 0; openness < STEPS; openness++) {
            Policy held = policy(seat.policy(), openness);
            List<SeatState> ends = lab.each(games, g -> play(lab.game(setup, g), g, seat.id(), held, cards));
            steps.add(new Step(
                    games,
                    (int) ends.stream().filter(s -> !s.fell()).count(),
                    ends.stream().mapToDouble(Sweep::contract).average().orElse(0)));
        }
        return steps;
    }

    private static Policy policy(Policy standing, int openness) {
        return new Policy(
                Policy.MAX - openness, openness, standing.integration(), standing.hostFunding(), GateStance.HOLD);
    }

    private static SeatState play(GameSetup game, int number, String seat, Policy held, List<Injection> cards) {
        SortedMap<String, Bot> bots = GameRunner.bots(game, Lab.mixed(game, number));
        bots.computeIfPresent(seat, (_, bot) -> new FixedPolicy(bot, _ -> held));
        GameState end = GameRunner.play(game, bots, cards, _ -> {});
        return end.seat(seat);
    }

    private static double contract(SeatState seat) {
        return seat.history().stream()
                .filter(s -> s.round() > 0)
                .mapToDouble(SeatState.Stand::contract)
                .average()
                .orElse(0);
    }

    /** The step with the highest mean contract. */
    static int peak(List<Step> steps) {
        int best = 0;
        for (int k = 1; k < steps.size(); k++) {
            if (steps.get(k).contract() > steps.get(best).contract()) {
                best = k;
            }
        }
        return best;
    }
}
