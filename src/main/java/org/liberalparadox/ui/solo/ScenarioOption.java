package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.ui.page.ScenarioCard;

/** A scenario as something to choose. */
public class ScenarioOption extends Div {

    public ScenarioOption(Scenario scenario) {
        addClassName("option");
        Span title = new Span(scenario.title());
        title.addClassName("option-title");
        Span tagline = new Span(scenario.tagline());
        tagline.addClassName("option-line");
        Span teaches = new Span(scenario.teaches());
        teaches.addClassName("option-note");
        Span facts = new Span(ScenarioCard.facts(scenario, scenario.rounds()));
        facts.addClassName("option-note");
        Div words = new Div(title, tagline, teaches, facts);
        words.addClassName("option-words");
        add(StartThumbnail.of(scenario), words);
    }
}
