package org.liberalparadox.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.text.Words;

/** A scenario in a few lines: its name, its question, who sits at the table, how long it takes, what it teaches. */
public class ScenarioCard extends Article {
    /** What a round takes one person who plays against bots, in minutes. */
    private static final int MINUTES_A_ROUND = 5;

    public ScenarioCard(Scenario scenario, Component... actions) {
        addClassName("scenario-card");
        H3 title = new H3(scenario.title());
        Paragraph tagline = new Paragraph(scenario.tagline());
        tagline.addClassName("tagline");
        Div seats = new Div();
        seats.addClassName("card-seats");
        for (SeatDefinition seat : scenario.seats()) {
            seats.add(SeatMark.of(Marks.of(seat)));
        }
        Paragraph teaches = new Paragraph(scenario.teaches());
        teaches.addClassName("teaches");
        Div foot = new Div(new Span(facts(scenario, scenario.rounds())));
        foot.addClassName("card-foot");
        foot.add(actions);
        add(title, tagline, seats, teaches, foot);
    }

    /** Seats, rounds and minutes in a line. */
    public static String facts(Scenario scenario, int rounds) {
        return Words.t("scenario.facts", scenario.seats().size(), rounds, rounds * MINUTES_A_ROUND);
    }
}
