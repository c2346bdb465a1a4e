package org.liberalparadox.engine;

import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/**
 * What a game is played by: stored with the session, so that editing the files never changes a running game.
 *
 * @param seed of all chance; rounds at most those of the scenario
 */
public record GameSetup(Rules rules, Scenario scenario, long seed, int rounds) {}
