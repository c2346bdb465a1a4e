package org.liberalparadox.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.RulesLoader;
import org.springframework.stereotype.Component;

/** The rules new sessions are played by, and those that earlier ones are still played by. */
@Component
class RulesInForce {
    private static final int KEPT = 32;

    private final GameLibrary library;
    private final Map<GameFiles, GameSetup> read = new LinkedHashMap<>(16, 0.75f, true);

    RulesInForce(GameLibrary library) {
        this.library = library;
    }

    /** The texts a new game of the scenario is played by. */
    GameFiles current(String scenario) throws Sessions.BadSetup {
        List<String> known = library.scenarioIds();
        if (!known.contains(scenario)) {
            throw new Sessions.BadSetup("no scenario \"" + scenario + "\"; choose " + String.join(", ", known));
        }
        try {
            return library.files(scenario);
        } catch (InvalidRules e) {
            throw new Sessions.BadSetup(e.getMessage());
        }
    }

    /** Rules and scenario of these texts; sessions with the same texts share them, because they are large. */
    synchronized GameSetup read(GameFiles files) throws InvalidRules {
        @Nullable GameSetup known = read.get(files);
        if (known != null) {
            return known;
        }
        LoadedGame loaded = RulesLoader.load(files);
        Scenario scenario = loaded.scenario();
        GameSetup game = new GameSetup(loaded.rules(), scenario, 0, scenario.rounds());
        read.put(files, game);
        if (read.size() > KEPT) {
            read.remove(read.keySet().iterator().next());
        }
        return game;
    }
}
