package org.liberalparadox.validation;

import java.util.function.Consumer;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;

/** A game nobody plays: the clock ends every phase, and every state keeps its standing policy. */
final class Clock {
    private Clock() {}

    static GameState play(GameSetup setup, Consumer<GameEvent> listener) {
        GameState state = GameEngine.initial(setup);
        for (GameEvent event : GameEngine.start(setup)) {
            listener.accept(event);
            state = GameEngine.evolve(state, event);
        }
        while (!state.isOver()) {
            if (GameEngine.decide(state, new GameCommand.EndPhase(state.round(), state.phase()))
                    instanceof Decision.Accepted(var events, var known)) {
                for (GameEvent event : events) {
                    listener.accept(event);
                    state = GameEngine.evolve(state, event);
                }
            }
        }
        return state;
    }
}
