package org.liberalparadox.ui.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomView;

/** How many packages wait for who reads: for an answer or for a parliament, and in a cabinet for their own vote. */
final class Waiting {
    private Waiting() {}

    static int of(Desk desk, SeatView view) {
        Optional<CabinetView> cabinet = asOneOfACabinet(desk, view);
        long waits = cabinet.isPresent()
                ? unvoted(cabinet.get())
                : view.talks().stream()
                        .filter(t -> t.mayReject() || t.maySubmit())
                        .count();
        return (int) waits;
    }

    /** While parliaments vote the head has to submit, whatever they lead; the others have their vote, or nothing to do. */
    private static Optional<CabinetView> asOneOfACabinet(Desk desk, SeatView view) {
        @Nullable RoomView room = desk.company().room().orElse(null);
        RoomView.@Nullable Guest me = room == null ? null : room.guest();
        return me == null || me.head() || view.phase() != Phase.RATIFICATION
                ? Optional.empty()
                : desk.access().cabinet();
    }

    private static long unvoted(CabinetView cabinet) {
        return cabinet.faction() == null
                ? 0
                : cabinet.items().stream()
                        .filter(i -> i.open() && i.ballot() == null)
                        .count();
    }
}
