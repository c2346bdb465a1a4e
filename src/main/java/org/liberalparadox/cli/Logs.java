package org.liberalparadox.cli;

import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.simulation.Recording;
import org.liberalparadox.store.GameLog;
import org.liberalparadox.store.GameLogJson;

/** Logs of simulated games, with the rules they were played by. */
final class Logs {
    private final GameFiles rules;

    Logs(GameFiles rules) {
        this.rules = rules;
    }

    /** A simulated game has no id; its scenario and seed name it. */
    GameLog of(GameSetup setup, Recording recording) {
        String scenario = setup.scenario().id();
        return new GameLog(
                scenario + "-" + setup.seed(),
                scenario,
                setup.seed(),
                setup.rounds(),
                rules,
                recording.steps(),
                recording.events());
    }

    String json(GameSetup setup, Recording recording) {
        return GameLogJson.write(of(setup, recording));
    }
}
