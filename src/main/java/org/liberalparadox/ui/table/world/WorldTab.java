package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;

/** The world: the paradox of every state, people on the move, the three scoreboards, regimes, trust, situations. */
public final class WorldTab extends Div implements Part {
    private final ParadoxFigure paradox;
    private final FlowFigure flow;
    private final RegimeFigure regimes;
    private final TrustFigure trust;
    private final LensFigure lens;
    private final Scoreboards scores;

    public WorldTab(Desk desk) {
        paradox = new ParadoxFigure(desk);
        flow = new FlowFigure(desk);
        regimes = new RegimeFigure(desk);
        trust = new TrustFigure(desk);
        lens = new LensFigure(desk);
        scores = new Scoreboards(desk);
        Div figures = styled("world", new Div(paradox, flow));
        Div order = styled("world second", new Div(regimes, trust));
        add(figures, scores, order, lens);
    }

    @Override
    public void show(SeatView view) {
        paradox.show(view);
        flow.show(view);
        scores.show(view);
        regimes.show(view);
        trust.show(view);
        lens.show(view);
    }
}
