package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.simulation.GameRunner;
import org.springframework.stereotype.Component;

/** Three rounds of a game among bots, for a first picture of what may happen. Played once, in the background. */
@Component
public class ExampleGame {
    private static final String SCENARIO = "aegean-2015";
    private static final String STRATEGY = "reciprocator";
    private static final String SEAT = "greece";
    private static final int ROUNDS = 3;
    private static final long SEED = 2015;
    private static final long PATIENCE = 3;

    private final FutureTask<SeatView> game;

    ExampleGame(RulesInForce rules) {
        game = new FutureTask<>(() -> play(rules.read(rules.current(SCENARIO))));
        Thread.ofVirtual().name("example game").start(game);
    }

    /** What one of the seats sees after the last round; empty where the scenario is not there or takes too long. */
    public Optional<SeatView> end() {
        try {
            return Optional.of(game.get(PATIENCE, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException none) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static SeatView play(GameSetup game) {
        GameSetup setup = game.withSeed(SEED, ROUNDS);
        BotStrategy strategy = setup.rules().bot(STRATEGY);
        SortedMap<String, BotStrategy> strategies = new TreeMap<>();
        for (SeatDefinition seat : setup.scenario().seats()) {
            strategies.put(seat.id(), strategy);
        }
        GameState end = GameRunner.play(setup, GameRunner.bots(setup, strategies), List.of(), event -> {});
        return SeatViewProjection.of(end, SEAT, strategies.keySet());
    }
}
