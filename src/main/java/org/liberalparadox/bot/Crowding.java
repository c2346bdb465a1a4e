package org.liberalparadox.bot;

import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/** People who wait in a state, without status or claiming asylum, against what it absorbs in a round (F13). */
final class Crowding {
    private Crowding() {}

    static double load(SeatView view, Rules rules) {
        SeatView.Seat seat = view.seat(view.me().seat());
        Model.Flows flows = rules.model().flows();
        double capacity = seat.population()
                * flows.capacityPerCapita()
                * StrictMath.sqrt(seat.gdpPerCapita() / flows.capacityReferenceIncome());
        double people = hosted(seat, PersonStatus.IN_LIMBO)
                + hosted(seat, PersonStatus.IRREGULAR)
                + hosted(seat, PersonStatus.ASYLUM);
        return capacity <= 0 ? 0 : people / capacity;
    }

    static long limbo(SeatView view) {
        return hosted(view.seat(view.me().seat()), PersonStatus.IN_LIMBO);
    }

    private static long hosted(SeatView.Seat seat, PersonStatus status) {
        Long people = seat.hosted().get(status.name());
        return people == null ? 0 : people;
    }
}
