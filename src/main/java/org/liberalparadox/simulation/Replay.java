package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Recording.Step;

/** Gives a game's commands to the rules once more and compares what comes of them with what is written down. */
public final class Replay {
    private final List<GameEvent> written;
    private final @Nullable List<Step> steps;
    private final List<GameEvent> given = new ArrayList<>();
    private GameState state;
    private int commands;

    /**
     * How it went.
     *
     * @param events the rules gave
     * @param end state they led to
     */
    public record Outcome(int commands, List<GameEvent> events, GameState end, Optional<Difference> difference) {}

    /**
     * The first place where log and rules part.
     *
     * @param event its number, from 1
     * @param command that was given, or null for the beginning
     * @param written what the log has, or null where it has no more
     * @param given what the rules gave, or null where they gave no more
     * @param refusal why the rules refused the command, or null
     */
    public record Difference(
            int event,
            int round,
            Phase phase,
            @Nullable GameCommand command,
            @Nullable GameEvent written,
            @Nullable GameEvent given,
            @Nullable Rejection refusal) {}

    private Replay(GameSetup setup, List<GameEvent> written, @Nullable List<Step> steps) {
        this.written = written;
        this.steps = steps;
        this.state = GameEngine.initial(setup);
    }

    /**
     * @param steps the commands, or null where only events were kept: then they are found again from the events
     */
    public static Outcome of(GameSetup setup, List<GameEvent> written, @Nullable List<Step> steps) {
        Replay replay = new Replay(setup, written, steps);
        Optional<Difference> difference = replay.compare(null, GameEngine.start(setup));
        while (difference.isEmpty() && replay.goesOn()) {
            difference = replay.step();
        }
        return new Outcome(replay.commands, List.copyOf(replay.given), replay.state, difference);
    }

    private boolean goesOn() {
        return given.size() < written.size() || (steps != null && commands < steps.size());
    }

    private Optional<Difference> step() {
        GameCommand command;
        if (steps == null) {
            command = Retrace.next(state, written.subList(given.size(), written.size()));
        } else if (commands < steps.size() && steps.get(commands).after() == given.size()) {
            command = steps.get(commands).command();
        } else {
            return differs(null, given.size(), null, null);
        }
        commands++;
        return switch (GameEngine.decide(state, command)) {
            case Decision.Accepted(List<GameEvent> events, var known) -> compare(command, events);
            case Decision.Refused(Rejection why) -> differs(command, given.size(), null, why);
        };
    }

    private Optional<Difference> compare(@Nullable GameCommand command, List<GameEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            int at = given.size() + i;
            if (at >= written.size() || !events.get(i).equals(written.get(at))) {
                return differs(command, at, events.get(i), null);
            }
        }
        given.addAll(events);
        state = GameEngine.evolve(state, events);
        return Optional.empty();
    }

    private Optional<Difference> differs(
            @Nullable GameCommand command, int at, @Nullable GameEvent instead, @Nullable Rejection refusal) {
        return Optional.of(new Difference(
                at + 1,
                state.round(),
                state.phase(),
                command,
                at < written.size() ? written.get(at) : null,
                instead,
                refusal));
    }
}
