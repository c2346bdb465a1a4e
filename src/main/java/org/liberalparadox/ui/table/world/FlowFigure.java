package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** People on the move along the routes. */
final class FlowFigure extends HtmlContainer implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();

    FlowFigure(Desk desk) {
        super("figure");
        this.desk = desk;
        addClassName("fig");
    }

    @Override
    public void show(SeatView view) {
        if (seen.isNew(view.world(), view.seats())) {
            removeAll();
            add(
                    new H3(Findings.flow(view, desk.names())),
                    Dom.styled("sub", new Paragraph(Words.t("world.flow.sub", view.world().passagesRound()))));
        }
    }
}
