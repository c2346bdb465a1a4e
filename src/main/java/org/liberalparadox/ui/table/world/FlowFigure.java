package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.FlowMap;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** People on the move along the routes, and where people are hosted. */
final class FlowFigure extends Div implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final FlowMap map = new FlowMap();

    FlowFigure(Desk desk) {
        this.desk = desk;
        map.setTexts(Map.of("outline", Words.t("world.flow.source", "{0}")));
        add(map);
    }

    @Override
    public void show(SeatView view) {
        SeatView.World world = view.world();
        if (!seen.isNew(world, view.seats())) {
            return;
        }
        List<FlowMap.Place> places = new ArrayList<>();
        for (SeatView.Seat seat : view.seats()) {
            if (!seat.role().isState()) {
                continue;
            }
            places.add(new FlowMap.Place(
                    seat.id(),
                    seat.mark(),
                    Marks.flag(seat.flag()),
                    seat.name(),
                    Marks.flag(seat.flag()),
                    hosted(seat.hosted()),
                    seat.id().equals(desk.me()),
                    true));
        }
        for (SeatView.Origin origin : world.origins()) {
            places.add(new FlowMap.Place(
                    origin.id(),
                    origin.mark(),
                    Marks.flag(origin.flag()),
                    origin.name(),
                    Marks.flag(origin.flag()),
                    0,
                    false,
                    false));
        }
        map.show(new FlowMap.Data(
                Findings.flow(view, desk.names()),
                world.passages().isEmpty()
                        ? Words.t("world.flow.subStart")
                        : Words.t("world.flow.sub", world.passagesRound()),
                null,
                null,
                view.map(),
                places,
                world.passages().stream()
                        .filter(p -> p.people() > 0)
                        .map(FlowFigure::flow)
                        .toList()));
    }

    private static FlowMap.Flow flow(Passage passage) {
        return new FlowMap.Flow(passage.from(), passage.to(), passage.people());
    }

    /** People who seek or have protection there, wait in limbo or live without status. */
    private static long hosted(Map<String, Long> statuses) {
        return statuses.getOrDefault(PersonStatus.ASYLUM.name(), 0L)
                + statuses.getOrDefault(PersonStatus.IN_LIMBO.name(), 0L)
                + statuses.getOrDefault(PersonStatus.IRREGULAR.name(), 0L);
    }
}
