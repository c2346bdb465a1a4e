package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** The offers that wait for my answer. */
final class OfferList extends Section {
    private final Desk desk;
    private final Consumer<SeatView.Talk> onCounter;

    OfferList(Desk desk, Consumer<SeatView.Talk> onCounter) {
        this.desk = desk;
        this.onCounter = onCounter;
        addClassName("offers");
    }

    void show(SeatView view) {
        List<SeatView.Talk> waiting = view.talks().stream()
                .filter(t -> t.mayAccept() || t.mayReject())
                .toList();
        fill("talks.waiting", waiting);
        if (waiting.isEmpty()) {
            add(p("quiet", Words.t("talks.nothingWaits")));
        }
    }

    /** A titled list of packages; nothing where there are none. */
    void fill(String key, List<SeatView.Talk> talks) {
        removeAll();
        H3 title = new H3();
        title.add(new Span(Words.t(key)), span("muted", " · " + talks.size()));
        add(title);
        talks.forEach(talk -> add(new OfferCard(desk, talk, () -> onCounter.accept(talk))));
    }
}
