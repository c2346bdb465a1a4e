package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.FlowMap;
import org.liberalparadox.ui.table.Desk;
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
        map.show(Pictures.flow(view.seats(), world, view.map(), view.round(), desk.me(), desk.names()));
    }
}
