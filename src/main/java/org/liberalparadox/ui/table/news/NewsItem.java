package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** One thing that happened: kicker, headline, what it did, the people concerned, the precedent. */
final class NewsItem extends Article {
    private static final int SEATS = 3;

    NewsItem(Desk desk, SeatView.News news, boolean lead) {
        addClassName("item");
        setClassName("lead", lead);
        Paragraph kicker = styled("k", new Paragraph());
        Span who = new Span();
        news.seats().stream().filter(desk::isSeat).limit(SEATS).forEach(s -> who.add(Marks.seat(desk.seat(s))));
        if (news.seats().size() > SEATS) {
            who.add(new Span(Words.t("table.andMore", news.seats().size() - SEATS)));
        }
        kicker.add(who, new Span(Words.t("news.when", news.round(), Names.phase(news.phase()))));
        if (news.key().equals("crisis-by-hand")) {
            kicker.add(new Span(Words.t("news.byHand")));
        }
        boolean crisis = desk.rules().hasCard(news.subject());
        add(kicker);
        if (crisis) {
            crisis(desk.rules().card(news.subject()), lead);
        } else {
            Object[] args = desk.names().all(news.args());
            add(new H3(Words.or("news." + news.key(), news.key(), args)));
            String more = Words.or("news." + news.key() + ".more", "", args);
            if (!more.isEmpty()) {
                add(p("", more));
            }
        }
    }

    private void crisis(Card card, boolean lead) {
        add(new H3(card.headline()));
        if (!card.effect().mood().equals(Factors.ZERO)) {
            add(CardEffects.mood(card));
        }
        if (lead) {
            add(p("", card.body()));
        }
        add(p("people", card.people()));
        if (lead) {
            add(p("note", Words.t("news.precedent", card.precedent(), card.source())));
        }
    }
}
