package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What a card does to the mood, in one line. */
final class CardEffects {
    private CardEffects() {}

    static Paragraph mood(Card card) {
        Paragraph line = p("fx", span("muted", Words.t("news.mood")));
        for (Factor factor : Factor.values()) {
            double shift = card.effect().mood().get(factor) * 100;
            if (Math.abs(shift) >= 0.5) {
                line.add(span("", Marks.icon(factor), new Span(" " + Numbers.signedWhole(shift))));
            }
        }
        return line;
    }
}
