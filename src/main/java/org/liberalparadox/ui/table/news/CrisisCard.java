package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.text.Words;

/** A crisis that asks this government for an answer: what happened, whom it concerns, and the choices. */
final class CrisisCard extends Article {

    CrisisCard(Desk desk, SeatView.Crisis crisis) {
        Card card = desk.rules().card(crisis.card());
        addClassName("crisis");
        H2 headline = new H2(card.headline());
        Dom.labels(headline, "crisis-" + crisis.id(), this);
        add(
                p(
                        "kicker",
                        Words.t("news.crisisKicker", card.title(), desk.names().places(crisis.struck()))),
                headline,
                p("brief", card.body()));
        if (!card.effect().mood().equals(Factors.ZERO)) {
            add(CardEffects.mood(card));
        }
        add(p("people", card.people()));
        Div choices = div("choices");
        for (Card.Choice choice : card.choices()) {
            NativeButton button = button("answer", "", () -> {
                desk.submit(new GameCommand.AnswerCrisis(desk.me(), crisis.id(), choice.id()));
            });
            button.setAriaLabel(choice.label());
            button.add(bold(choice.label()), span("t", choice.consequence()));
            choices.add(desk.forHead(button));
        }
        add(choices, p("note", Words.t("news.precedent", card.precedent(), card.source())));
    }
}
