package org.liberalparadox.rules;

import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/** Rules and a scenario that were read and found to be right. */
public record LoadedGame(Rules rules, Scenario scenario) {}
