package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Movement;

/**
 * War and disaster displace people inside their country, as the scenario's calendar and the cards say, and aid against root
 * causes relieves (C05, C34).
 */
final class Displacement {
    private Displacement() {}

    static void of(Turn turn) {
        double factor = 1;
        for (CardEffect effect : Crises.atWork(turn, null)) {
            factor *= effect.displacement();
        }
        List<Movement> movements = new ArrayList<>();
        for (Origin origin : Origin.of(turn.scenario())) {
            double share = origin.conflictIn(turn.state().round());
            long home = turn.state().people().count(origin.id(), origin.id(), PersonStatus.AT_HOME);
            long people = Math.min(
                    home, Rounding.people(home * share * factor * (1 - RootCauses.relief(turn.state(), origin.id()))));
            if (people > 0) {
                movements.add(new Movement(
                        origin.id(),
                        origin.id(),
                        PersonStatus.AT_HOME,
                        origin.id(),
                        PersonStatus.DISPLACED,
                        people,
                        Reason.DISPLACEMENT));
            }
        }
        if (!movements.isEmpty()) {
            turn.happens(new GameEvent.PeopleMoved(turn.state().round(), List.copyOf(movements), List.of()));
        }
    }
}
