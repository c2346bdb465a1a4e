package org.liberalparadox.validation;

import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.simulation.GameRunner;

/** P32: nobody appears and nobody vanishes. */
final class PeopleConserved implements Proposition {
    private static final int GAMES = 10;

    @Override
    public About about() {
        return new About(
                "P32",
                "People are conserved",
                "C02",
                "Does the number of people of every origin, those lost on the way included, stay exactly the same in"
                        + " every round of games that bots play by lot and by temperament?",
                "--set model.flows.displacedAttempts=0.5: ten times as many people set out, and nobody is lost count of");
    }

    private record Count(long rounds, long origins, long wrong) {}

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        long looked = 0;
        long wrong = 0;
        long rounds = 0;
        for (String id : lab.played()) {
            GameSetup setup = lab.setup(id);
            for (Count count : lab.each(games, g -> play(lab.game(setup, g), g))) {
                rounds += count.rounds();
                looked += count.origins();
                wrong += count.wrong();
            }
        }
        return new Finding(
                looked,
                "origins in a round",
                "origins whose number changed",
                Effect.share(wrong, looked),
                wrong == 0 && looked > 0,
                Text.of(
                        "Of %d counts of an origin's people over %d rounds, %d differ from the start.",
                        looked, rounds, wrong));
    }

    /** Every other game by lot: whatever is allowed is done some time. */
    private static Count play(GameSetup game, int number) {
        TreeMap<String, BotStrategy> cast = new TreeMap<>(Lab.mixed(game, number));
        if (number % 2 == 0) {
            for (SeatDefinition seat : game.scenario().seats()) {
                cast.put(seat.id(), game.rules().bot("random"));
            }
        }
        People[] now = {GameEngine.initial(game).people()};
        People start = now[0];
        long[] count = new long[3];
        GameRunner.play(game, GameRunner.bots(game, cast), List.of(), event -> {
            if (event instanceof GameEvent.PeopleMoved moved) {
                now[0] = now[0].after(moved.movements());
                count[0]++;
                for (String origin : start.places()) {
                    count[1]++;
                    count[2] += now[0].totalOf(origin) == start.totalOf(origin) ? 0 : 1;
                }
            }
        });
        return new Count(count[0], count[1], count[2]);
    }
}
