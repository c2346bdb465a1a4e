package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.RegimeMap;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;

/** The regimes of this game between unilateral and multilateral, weak and strong, beside those of history. */
final class RegimeFigure extends Div implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final RegimeMap map = new RegimeMap();

    RegimeFigure(Desk desk) {
        this.desk = desk;
        add(map);
    }

    @Override
    public void show(SeatView view) {
        List<SeatView.Regime> regimes = view.world().regimes();
        if (!seen.isNew(regimes, view.round())) {
            return;
        }
        map.show(Pictures.regimes(regimes, view.round(), desk.me(), desk.rules().model()));
    }
}
