package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RouteFlow;

/**
 * People on every route, year by year, while every state keeps the policy it begins with and nobody signs anything: what
 * one gate does to the others, all else equal (concept C27).
 */
public final class Flows implements Consumer<GameEvent> {
    private final List<OnRoute> routes = new ArrayList<>();
    private final List<InState> states = new ArrayList<>();
    private GameState state;

    /** A route in a round. */
    public record OnRoute(int round, RouteFlow flow) {}

    /** People of all origins with a status in a state, at the end of a round. */
    public record InState(int round, String seat, PersonStatus status, long people) {}

    private Flows(GameSetup setup) {
        state = GameEngine.initial(setup);
    }

    public static Flows of(GameSetup setup, List<Injection> injections) {
        Flows flows = new Flows(setup);
        GameRunner.play(setup, new TreeMap<>(), injections, flows);
        return flows;
    }

    @Override
    public void accept(GameEvent event) {
        if (event instanceof GameEvent.PeopleMoved && state.phase() == Phase.RECKONING) {
            GameEngine.flows(state).forEach(flow -> routes.add(new OnRoute(state.round(), flow)));
        }
        state = GameEngine.evolve(state, event);
        if (event instanceof GameEvent.RoundReckoned) {
            state.seats().keySet().forEach(this::count);
        }
    }

    private void count(String seat) {
        for (PersonStatus status : PersonStatus.values()) {
            if (status != PersonStatus.AT_HOME && status != PersonStatus.LOST) {
                states.add(
                        new InState(state.round(), seat, status, state.people().at(seat, status)));
            }
        }
    }

    /** By round and route, in the scenario's order. */
    public List<OnRoute> routes() {
        return List.copyOf(routes);
    }

    /** By round, seat and status. */
    public List<InState> states() {
        return List.copyOf(states);
    }
}
