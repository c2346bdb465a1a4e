package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Injection;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.validation.Bargains.Pair;

/** P14: what protecting people is worth at home rises with a wave near home and fades after it. */
final class SalienceWave implements Proposition {
    private static final int WAVE = 2;
    private static final int LATER = 4;
    private static final int LEVEL = 3;

    @Override
    public About about() {
        return new About(
                "P14",
                "The refugee regime is worth most when a crisis is near",
                "C37; H18",
                "How much more do receivers' parliaments think of resettlement and funding for hosts in the year after a"
                        + " refugee wave, and two years later, than in the same years without it?",
                "--set model.salience.weight=0: nothing is nearer to the heart than anything else");
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> rise = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        List<Double> salience = new ArrayList<>();
        for (String id : lab.played()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            if (setup.rounds() <= LATER) {
                continue;
            }
            for (SeatDefinition seat : Bargains.receivers(setup)) {
                List<Injection> wave = List.of(new Injection(WAVE, "refugee-wave", List.of()));
                for (Pair pair : Bargains.pairs(setup)) {
                    if (pair.receiver().id().equals(seat.id())) {
                        rise.add(
                                legitimacy(setup, wave, WAVE + 1, pair) - legitimacy(setup, List.of(), WAVE + 1, pair));
                        later.add(legitimacy(setup, wave, setup.rounds(), pair)
                                - legitimacy(setup, List.of(), setup.rounds(), pair));
                    }
                }
                salience.add(Situations.until(setup, wave, WAVE + 1, Phase.TALKS)
                        .seat(seat.id())
                        .salience());
            }
        }
        Effect up = Effect.mean(rise);
        Effect end = Effect.mean(later);
        return new Finding(
                rise.size(),
                "pairs",
                "points of support more for protecting people, the year after",
                up,
                up.isAbove(0) && end.high() < up.low(),
                Text.of(
                        "Protection is worth %+.2f points more the year after the wave and %+.2f more in the last year;"
                                + " salience after the wave is %.2f on average.",
                        up.value(),
                        end.value(),
                        salience.stream().mapToDouble(x -> x).average().orElse(0)));
    }

    /** What nearness adds to a package that protects people. */
    private static double legitimacy(GameSetup setup, List<Injection> cards, int round, Pair pair) {
        GameState state = Situations.until(setup, cards, round, Phase.TALKS);
        String receiver = pair.receiver().id();
        List<Clause> clauses = Bargains.promises(
                setup,
                receiver,
                pair.sender().id(),
                List.of("resettlement", "financial-package", "unhcr-funding"),
                LEVEL);
        Terms terms = new Terms(
                List.of(receiver, pair.sender().id()), clauses, Form.BILATERAL, 1, Monitor.NONE, Reciprocity.SPECIFIC);
        return Support.of(terms, GameEngine.home(state, receiver), setup.rules())
                .legitimacy();
    }
}
