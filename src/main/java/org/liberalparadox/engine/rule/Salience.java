package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Model;

/**
 * How near the plight of people who flee feels: it rises when many arrive or wait close to home and fades after, and with it
 * what the refugee regime is worth to a state (concept C37; model keys {@code salience.*}).
 */
final class Salience {
    private Salience() {}

    static void change(Year year, String seat) {
        Model.Salience m = year.model().salience();
        double before = year.turn.state().seat(seat).salience();
        Tally seen = year.tally(seat);
        double capacity = year.capacity(seat);
        double load = capacity <= 0 ? 0 : Math.max(0, seen.arrivals + seen.unregistered) / capacity;
        double faded = before * StrictMath.pow(0.5, 1 / m.halfLife());
        double after = Rounding.hundredth(faded + m.gain() * (1 - StrictMath.exp(-load)) * (1 - faded));
        if (after != before) {
            year.turn.happens(new GameEvent.SalienceChanged(seat, Rounding.clamp(after, 0, 1)));
        }
    }
}
