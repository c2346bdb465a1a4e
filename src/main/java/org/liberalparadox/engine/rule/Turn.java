package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.state.GameState;

/** One decision in the making: what has happened so far and the state it led to. */
public final class Turn {
    private GameState state;
    private final List<GameEvent> events = new ArrayList<>();

    public Turn(GameState state) {
        this.state = state;
    }

    public GameState state() {
        return state;
    }

    public Model model() {
        return state.setup().rules().model();
    }

    public Rules rules() {
        return state.setup().rules();
    }

    public Scenario scenario() {
        return state.setup().scenario();
    }

    public long seed() {
        return state.setup().seed();
    }

    public double chance(String purpose) {
        return Chance.uniform(seed(), state.round(), purpose);
    }

    public void happens(GameEvent event) {
        events.add(event);
        state = Evolution.evolve(state, event);
    }

    public List<GameEvent> events() {
        return List.copyOf(events);
    }

    public Decision decision() {
        return Decision.of(events(), state);
    }
}
