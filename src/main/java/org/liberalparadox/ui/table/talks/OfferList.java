package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** A titled list of packages. A card stays as long as its package does, so that a click on it is never lost. */
final class OfferList extends Section {
    private final Desk desk;
    private final Consumer<SeatView.Talk> onCounter;
    private final Span title = new Span();
    private final Span count = span("muted", "");
    private final Paragraph nothing = p("quiet", Words.t("talks.nothingWaits"));
    private Map<Shown, OfferCard> cards = Map.of();

    /** What a card tells and offers to do. */
    private record Shown(SeatView.Talk talk, boolean endorse) {}

    OfferList(Desk desk, Consumer<SeatView.Talk> onCounter) {
        this.desk = desk;
        this.onCounter = onCounter;
        addClassName("offers");
        H3 head = new H3();
        head.add(title, count);
        add(head, nothing);
        nothing.setVisible(false);
    }

    /** Keeps no card. */
    void letGo() {
        cards.values().forEach(this::remove);
        cards = Map.of();
    }

    /** Those that wait for my answer; says so where there are none. */
    void showWaiting(SeatView view) {
        List<SeatView.Talk> waiting =
                view.talks().stream().filter(SeatView.Talk::mayReject).toList();
        show("talks.waiting", waiting);
        setVisible(true);
        nothing.setVisible(waiting.isEmpty());
    }

    void show(String key, List<SeatView.Talk> talks) {
        setVisible(!talks.isEmpty());
        title.setText(Words.t(key));
        count.setText(" · " + talks.size());
        List<Shown> all = talks.stream()
                .map(t -> new Shown(t, Endorsement.isOpen(desk.view(), t)))
                .toList();
        Map<Shown, OfferCard> now = new HashMap<>();
        for (Shown shown : all) {
            SeatView.Talk talk = shown.talk();
            OfferCard known = cards.get(shown);
            now.put(shown, known != null ? known : new OfferCard(desk, talk, () -> onCounter.accept(talk)));
        }
        cards.values().stream().filter(card -> !now.containsValue(card)).forEach(this::remove);
        cards = now;
        for (int i = 0; i < all.size(); i++) {
            OfferCard card = now.get(all.get(i));
            if (indexOf(card) != i + 1) {
                addComponentAtIndex(i + 1, card);
            }
        }
    }
}
