package org.liberalparadox.projection;

import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.SeatState;

/**
 * Another seat's home front as outsiders must guess it: mood and stakes are public, the line its parliament draws is not
 * (C14). In its place stands what a state of its kind typically gains by acting alone (F8's reference vectors).
 */
final class PublicHome {
    /** Domestic value of acting alone of a typical liberal state, per factor. */
    static final Factors TYPICAL_LIBERAL = new Factors(5, 5, -3, -6);

    /** The same where the paradox does not bind. */
    static final Factors TYPICAL_OTHER = new Factors(3, 2, -1, -1);

    private PublicHome() {}

    static Constituency of(SeatDefinition seat, SeatState now, Model model) {
        return new Constituency(
                seat.id(),
                seat.role(),
                seat.liberal(),
                now.mood(),
                now.mood(),
                seat.stakes(),
                now.mood().dot(seat.liberal() ? TYPICAL_LIBERAL : TYPICAL_OTHER),
                caution(now, model));
    }

    /** Polarisation is nobody else's to know; that a government is populist is. */
    private static double caution(SeatState now, Model model) {
        Model.Ratification r = model.ratification();
        return r.caution() + (now.populist() ? r.populistCaution() : 0);
    }
}
