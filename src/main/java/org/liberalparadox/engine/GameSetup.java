package org.liberalparadox.engine;

import org.liberalparadox.engine.analysis.Analyst;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;

/**
 * What a game is played by: stored with the session, so that editing the files never changes a running game.
 *
 * @param seed of all chance
 * @param rounds at most those of the scenario
 * @param analyst the package spaces of rules and scenario, worth sharing between games of the same rules
 */
public record GameSetup(Rules rules, Scenario scenario, long seed, int rounds, Analyst analyst) {
    public GameSetup(Rules rules, Scenario scenario, long seed, int rounds) {
        this(rules, scenario, seed, rounds, Analyst.of(rules, scenario));
    }

    /** The same rules and scenario with other chance. */
    public GameSetup withSeed(long seed, int rounds) {
        return new GameSetup(rules, scenario, seed, rounds, analyst);
    }
}
