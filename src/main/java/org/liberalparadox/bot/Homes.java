package org.liberalparadox.bot;

import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.projection.SeatView;

/** Home fronts as a seat knows them: its own exactly, the others' as outsiders must guess them. */
final class Homes {
    private Homes() {}

    static Constituency mine(SeatView view) {
        SeatView.Own me = view.me();
        SeatView.Seat seat = view.seat(me.seat());
        return new Constituency(
                me.seat(),
                seat.role(),
                seat.liberal(),
                me.mood(),
                me.interest(),
                me.stakes(),
                me.noAgreement(),
                me.caution(),
                seat.pointWorth(),
                me.climate());
    }

    /** What another state wants in the long run is its own affair: today's mood stands in for it. */
    static Constituency guess(SeatView.Seat other) {
        return new Constituency(
                other.id(),
                other.role(),
                other.liberal(),
                other.mood(),
                other.mood(),
                other.stakes(),
                other.noAgreement(),
                0,
                other.pointWorth(),
                other.climate());
    }
}
