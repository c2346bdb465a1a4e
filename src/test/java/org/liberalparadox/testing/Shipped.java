package org.liberalparadox.testing;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.RulesLoader;

/** The shipped rules and scenarios, loaded once. */
public final class Shipped {
    private static final GameLibrary LIBRARY = GameLibrary.bundled();
    private static final TreeMap<String, GameSetup> SETUPS = new TreeMap<>();

    private Shipped() {}

    public static Stream<String> scenarios() {
        return LIBRARY.scenarioIds().stream();
    }

    /** A setup with all rounds of the scenario. */
    public static synchronized GameSetup setup(String scenario, long seed) {
        GameSetup setup = SETUPS.computeIfAbsent(scenario, Shipped::load);
        return setup.withSeed(seed, setup.rounds());
    }

    /** The same with values set beside the files, each {@code PATH=VALUE}. */
    public static GameSetup setup(String scenario, long seed, String... overrides) {
        try {
            LoadedGame game = RulesLoader.load(LIBRARY.files(scenario).set(List.of(overrides)));
            return new GameSetup(
                    game.rules(), game.scenario(), seed, game.scenario().rounds());
        } catch (InvalidRules e) {
            throw new IllegalStateException(e);
        }
    }

    private static GameSetup load(String scenario) {
        try {
            LoadedGame game = RulesLoader.load(LIBRARY.files(scenario));
            return new GameSetup(
                    game.rules(), game.scenario(), 1, game.scenario().rounds());
        } catch (InvalidRules e) {
            throw new IllegalStateException(e);
        }
    }
}
