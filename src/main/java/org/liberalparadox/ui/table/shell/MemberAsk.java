package org.liberalparadox.ui.table.shell;

import java.util.Optional;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** What is expected of one of a delegation for whom another speaks: advice. */
final class MemberAsk {
    private MemberAsk() {}

    /** Empty for who speaks for the seat, and where all that is asked for is to read. */
    static Optional<String> of(Desk desk, SeatView view) {
        boolean readsOnly = view.phase() == Phase.RECKONING || view.isOver();
        return desk.company()
                .head()
                .filter(head -> !readsOnly && !desk.company().isMe(head))
                .map(RoomView.Guest::name)
                .map(head -> Words.t("delegation.ask." + view.phase(), head));
    }
}
