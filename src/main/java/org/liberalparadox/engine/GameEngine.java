package org.liberalparadox.engine;

import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;

/** The rules, and the only door to them: pure functions of setup, state and command (game manual, chapter 11). */
public final class GameEngine {
    private GameEngine() {}

    /** A new game: its first events, up to the news of round 1. */
    public static List<GameEvent> start(GameSetup setup) {
        throw new UnsupportedOperationException("being written");
    }

    /** What a command leads to; never throws for a participant's mistake. */
    public static Decision decide(GameState state, GameCommand command) {
        throw new UnsupportedOperationException("being written");
    }

    /** The state before the first event. */
    public static GameState initial(GameSetup setup) {
        throw new UnsupportedOperationException("being written");
    }

    /** Total: accepts every event ever stored. */
    public static GameState evolve(GameState state, GameEvent event) {
        throw new UnsupportedOperationException("being written");
    }

    public static GameState evolve(GameState state, List<GameEvent> events) {
        GameState next = state;
        for (GameEvent event : events) {
            next = evolve(next, event);
        }
        return next;
    }

    /** What the seat may do now: the single source of legality for screens, bots and {@link #decide}. */
    public static Options options(GameState state, String seat) {
        throw new UnsupportedOperationException("being written");
    }
}
