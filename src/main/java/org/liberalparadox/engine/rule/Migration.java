package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;

/** People in a year, in the manual's order: legal exits, attempts, gates, responsibility, returns (chapter 3). */
final class Migration {
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
}
