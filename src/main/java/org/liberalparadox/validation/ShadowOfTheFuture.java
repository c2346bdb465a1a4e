package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.simulation.GameRunner;

/** P09: who counts on tomorrow keeps its word today. */
final class ShadowOfTheFuture implements Proposition {
    private static final int GAMES = 8;
    private static final List<Double> DELTAS = List.of(0.1, 0.3, 0.5, 0.7, 0.9);

    @Override
    public About about() {
        return new About(
                "P09",
                "The shadow of the future sustains cooperation",
                "C22; Axelrod 1984; F3",
                "What share of their promises do reciprocators keep as the discount factor of all states rises?",
                "--set model.horizon.floor=0.8: nobody's horizon is short, and the sweep finds nothing");
    }

    @Override
    public Finding test(Lab lab) {
        List<Effect> kept = new ArrayList<>();
        long due = 0;
        for (double delta : DELTAS) {
            long[] count = new long[2];
            for (String id : lab.played()) {
                GameSetup setup = setup(lab, id, delta);
                for (GameState end : lab.each(lab.games(GAMES), g -> play(lab.game(setup, g)))) {
                    count(end, count);
                }
            }
            kept.add(Effect.share(count[1], count[0]));
            due += count[0];
        }
        boolean rises = true;
        for (int i = 1; i < kept.size(); i++) {
            rises &= kept.get(i).high() >= kept.get(i - 1).low();
        }
        Effect first = kept.getFirst();
        Effect last = kept.getLast();
        return new Finding(
                due,
                "promises",
                "share kept at discount factor 0.9 less share at 0.1",
                new Effect(last.value() - first.value(), last.low() - first.high(), last.high() - first.low()),
                rises && last.low() > first.high(),
                Text.of(
                        "Kept at discount factors %s: %s.",
                        DELTAS.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        kept.stream()
                                .map(e -> Text.of("%.1f %%", 100 * e.value()))
                                .collect(Collectors.joining(", "))));
    }

    private static GameSetup setup(Lab lab, String id, double delta) {
        return lab.setup(
                id,
                lab.setup(id).scenario().seats().stream()
                        .map(s -> "seats." + s.id() + ".discountFactor=" + delta)
                        .toArray(String[]::new));
    }

    private static GameState play(GameSetup game) {
        TreeMap<String, BotStrategy> cast = new TreeMap<>();
        for (SeatDefinition seat : game.scenario().seats()) {
            cast.put(seat.id(), game.rules().bot("reciprocator"));
        }
        return GameRunner.play(game, GameRunner.bots(game, cast), List.of(), _ -> {});
    }

    private static void count(GameState end, long[] count) {
        for (Obligation o : end.obligations()) {
            for (Obligation.Entry entry : o.record()) {
                count[0]++;
                count[1] += entry.honoured() ? 1 : 0;
            }
        }
    }
}
