package org.liberalparadox.ui.page;

import java.util.List;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.Parameter;
import org.springframework.stereotype.Component;

/** The rules and scenarios a new game would be played by, read once: pages show them, a running game has its own. */
@Component
public class RulesShown {
    private final Rules rules;
    private final List<Scenario> scenarios;
    private final List<Parameter> parameters;

    RulesShown(GameLibrary library) throws InvalidRules {
        this.rules = library.rules();
        this.scenarios = library.scenarios();
        this.parameters = library.parameters();
    }

    public Rules rules() {
        return rules;
    }

    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** Every number of the model with its unit, meaning and source. */
    public List<Parameter> parameters() {
        return parameters;
    }
}
