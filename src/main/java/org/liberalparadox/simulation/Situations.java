package org.liberalparadox.simulation;

import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;

/** Situations to analyse: a scenario left to the clock until a phase, with cards played on the way. */
public final class Situations {
    private Situations() {}

    /** The talks of the first round, or of the round of the last card. */
    public static GameState talks(GameSetup setup, List<Injection> injections) {
        int round = injections.stream().mapToInt(Injection::round).max().orElse(1);
        return until(setup, injections, round, Phase.TALKS);
    }

    /** The state when a phase of a round begins. */
    public static GameState until(GameSetup setup, List<Injection> injections, int round, Phase phase) {
        GameState state = GameEngine.evolve(GameEngine.initial(setup), GameEngine.start(setup));
        int injected = 0;
        while (!state.isOver() && !(state.round() == round && state.phase() == phase && injected >= round)) {
            if (state.phase() == Phase.NEWS && injected < state.round()) {
                injected = state.round();
                for (Injection injection : injections) {
                    if (injection.round() == injected) {
                        state = after(state, new GameCommand.InjectCrisis(injection.card(), injection.seats()));
                    }
                }
                continue;
            }
            state = next(state);
        }
        return state;
    }

    /** The clock ends phases until another begins. */
    public static GameState on(GameState from, Phase phase) {
        GameState state = from;
        while (!state.isOver() && state.phase() != phase) {
            state = next(state);
        }
        return state;
    }

    /** The clock ends the phase. */
    public static GameState next(GameState state) {
        return after(state, new GameCommand.EndPhase(state.round(), state.phase()));
    }

    /** The state after a command that must not be refused. */
    public static GameState after(GameState state, GameCommand command) {
        return switch (GameEngine.decide(state, command)) {
            case Decision.Accepted accepted -> accepted.next(state);
            case Decision.Refused refused ->
                throw new IllegalArgumentException(command + " was refused: " + refused.rejection());
        };
    }
}
