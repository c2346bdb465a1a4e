package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RouteFlow;

/** People in a year, in the manual's order: legal exits, attempts, gates, responsibility, returns (chapter 3). */
public final class Migration {
    private Migration() {}

    static void of(Year year) {
        LegalExits.of(year);
        Journeys.of(year);
        Responsibility.relocate(year);
        Responsibility.byKey(year);
        Settling.of(year);
        Settling.inPlace(year);
        Returns.of(year);
        year.turn.happens(
                new GameEvent.PeopleMoved(year.turn.state().round(), year.people.movements(), year.passages()));
    }

    /** What the routes see when people move from this state on. */
    public static List<RouteFlow> flows(GameState state) {
        Year year = new Year(new Turn(state), Reckoning.orders(state));
        of(year);
        return year.flows();
    }
}
