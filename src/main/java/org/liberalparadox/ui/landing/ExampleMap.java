package org.liberalparadox.ui.landing;

import java.util.List;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The picture of the first screen: every state's trail in a game that bots have played. */
final class ExampleMap {
    private static final List<Integer> CONTOURS = List.of(40, 55, 70);

    private ExampleMap() {}

    static ParadoxMap.Data of(SeatView view, Model.Contract contract) {
        SeatView.Seat me = view.seat(view.me().seat());
        SeatView.Point now = me.trail().getLast();
        return new ParadoxMap.Data(
                Words.t("landing.map.title"),
                Words.t("landing.map.subtitle"),
                Words.t(
                        "landing.map.summary",
                        me.name(),
                        Numbers.whole(now.openness()),
                        Numbers.whole(now.closure()),
                        Numbers.whole(contract.fall())),
                Words.t("landing.map.source"),
                view.seats().stream().map(seat -> state(seat, seat == me)).toList(),
                contract.sharpness(),
                contract.fall(),
                CONTOURS);
    }

    private static ParadoxMap.State state(SeatView.Seat seat, boolean me) {
        List<ParadoxMap.Step> trail = seat.trail().stream()
                .map(p -> new ParadoxMap.Step(p.round(), p.openness(), p.closure(), me ? p.crisis() : null))
                .toList();
        return new ParadoxMap.State(
                seat.id(), seat.mark(), Marks.flag(seat.flag()), seat.name(), seat.liberal(), me, trail);
    }
}
