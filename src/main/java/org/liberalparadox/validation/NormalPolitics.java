package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** P04: without shocks, markets and rights lead the public mood. */
final class NormalPolitics implements Proposition {
    private static final int GAMES = 4;
    private static final double HALF = 0.5;

    @Override
    public About about() {
        return new About(
                "P04",
                "Normal politics is markets against rights",
                "C10; H18 Figure 3",
                "Do economy and rights together weigh at least half in liberal receivers as long as no crisis strikes"
                        + " and no populist government has come in?",
                "--set model.politics.defeat=60: governments lose at ease, populists follow, fewer rounds count");
    }

    @Override
    public String remark() {
        return "Governments that are populist are left out since a first look. In a first form 164 of "
                + "300 rounds held: the starting moods of four receivers lay below half or faded there; "
                + "three were set anew by opinion polls named beside them, and Germany's in the Global "
                + "Compact to what it is in The Aegean.";
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> weights = new ArrayList<>();
        TreeSet<String> below = new TreeSet<>();
        int n = lab.games(GAMES);
        long turned = 0;
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            for (GameState end : lab.each(n, g -> play(lab.game(setup, g)))) {
                for (SeatDefinition seat : Bargains.receivers(setup)) {
                    boolean populist = end.seat(seat.id()).populist();
                    turned += populist ? 1 : 0;
                    for (SeatState.Stand stand : end.seat(seat.id()).history()) {
                        if (!populist) {
                            double open = stand.mood().economy() + stand.mood().rights();
                            weights.add(open);
                            if (open < HALF - 1e-6) {
                                below.add(id + " " + seat.id());
                            }
                        }
                    }
                }
            }
        }
        long open = weights.stream().filter(w -> w >= HALF - 1e-6).count();
        return new Finding(
                weights.size(),
                "receiver-rounds",
                "share in which economy and rights weigh at least half",
                Effect.share(open, weights.size()),
                !weights.isEmpty() && open == weights.size(),
                Text.of(
                        "In %d of %d rounds of receivers economy and rights weigh at least half, %.3f on average;"
                                + " %d games ended under a populist government and are left out%s.",
                        open,
                        weights.size(),
                        weights.stream().mapToDouble(x -> x).average().orElse(0),
                        turned,
                        below.isEmpty() ? "" : "; below half: " + String.join(", ", below)));
    }

    private static GameState play(GameSetup game) {
        return Clock.play(game, _ -> {});
    }
}
