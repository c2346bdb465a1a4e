package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;

/** All that happened in a game, and the commands that led there; refused ones led nowhere and are left out. */
public final class Recording {
    private final List<Step> steps = new ArrayList<>();
    private final List<GameEvent> events = new ArrayList<>();

    /** A command, and how many events there were before it. */
    public record Step(int after, GameCommand command) {}

    void begun(List<GameEvent> first) {
        events.addAll(first);
    }

    void decided(GameCommand command, List<GameEvent> led) {
        steps.add(new Step(events.size(), command));
        events.addAll(led);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public List<GameEvent> events() {
        return List.copyOf(events);
    }
}
