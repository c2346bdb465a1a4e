package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;

/** Every state between openness and closure, with its trail and the corridor of survival. */
final class ParadoxFigure extends Div implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final ParadoxMap map = new ParadoxMap();

    ParadoxFigure(Desk desk) {
        this.desk = desk;
        add(map);
    }

    @Override
    public void show(SeatView view) {
        if (!seen.isNew(view.seats(), view.round(), view.crises())) {
            return;
        }
        map.show(Pictures.paradox(view.seats(), view.crises(), view.round(), desk.me(), desk.rules()));
    }
}
