package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;

/** The world: the paradox of every state, people on the move, and the three scoreboards. */
public final class WorldTab extends Div implements Part {
    private final ParadoxFigure paradox;
    private final FlowFigure flow;
    private final Scoreboards scores;

    public WorldTab(Desk desk) {
        paradox = new ParadoxFigure(desk);
        flow = new FlowFigure(desk);
        scores = new Scoreboards(desk);
        Div figures = styled("world", new Div(paradox, flow));
        add(figures, scores);
    }

    @Override
    public void show(SeatView view) {
        paradox.show(view);
        flow.show(view);
        scores.show(view);
    }
}
