package org.liberalparadox.ui.table.news;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** The crises that await my answer, raised above the sheet. */
public final class CrisisDesk extends Section implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();

    public CrisisDesk(Desk desk) {
        this.desk = desk;
        addClassName("crises");
        getElement().setAttribute("aria-label", Words.t("news.crises"));
    }

    @Override
    public void show(SeatView view) {
        List<SeatView.Crisis> waiting = view.crises().stream()
                .filter(SeatView.Crisis::awaitsMe)
                .filter(c -> !desk.rules().card(c.card()).choices().isEmpty())
                .toList();
        if (seen.isNew(waiting)) {
            removeAll();
            waiting.forEach(c -> add(new CrisisCard(desk, c)));
            setVisible(!waiting.isEmpty());
        }
    }
}
