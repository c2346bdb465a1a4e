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

/** Every state between openness and closure. */
final class ParadoxFigure extends HtmlContainer implements Part {
    private final Seen seen = new Seen();

    ParadoxFigure(Desk desk) {
        super("figure");
        addClassName("fig");
    }

    @Override
    public void show(SeatView view) {
        if (seen.isNew(view.seats())) {
            removeAll();
            add(new H3(Findings.paradox(view)), Dom.styled("sub", new Paragraph(Words.t("world.paradox.sub", view.round()))));
        }
    }
}
