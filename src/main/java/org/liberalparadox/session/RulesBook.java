package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/** The files of the rules and scenarios as they are now, and how to read texts stored earlier. */
public interface RulesBook {

    /** Ids of the scenarios that can be played, sorted. */
    List<String> scenarios();

    /** What a new game of the scenario would be played by; empty for an unknown one. */
    Optional<RulesText> current(String scenario);

    Played read(RulesText text);

    /** Rules and scenario as read from their texts. */
    record Played(Rules rules, Scenario scenario) {}
}
