package org.liberalparadox.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.RulesFile;
import org.liberalparadox.rules.RulesLoader;
import org.liberalparadox.simulation.GameRunner;

/**
 * Where experiments are made: the shipped scenarios with the values set for this run, a size, and workers. The same lab
 * finds the same, whatever the number of workers.
 */
public final class Lab {
    private static final double QUICK = 0.5;
    private static final int LEAST = 4;
    private static final int LEAGUE = 30;

    private final GameLibrary library;
    private final List<Setting> settings;
    private final double size;
    private final long seed;
    private final int threads;
    private final Map<List<String>, GameSetup> setups = new ConcurrentHashMap<>();
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /** A value set for one scenario, or for all where it is empty. */
    public record Setting(String scenario, String override) {
        /** Reads {@code PATH=VALUE} or {@code SCENARIO:PATH=VALUE}. */
        public static Setting of(String text) {
            int sign = text.indexOf('=');
            int colon = text.indexOf(':');
            return colon > 0 && colon < sign
                    ? new Setting(text.substring(0, colon), text.substring(colon + 1))
                    : new Setting("", text);
        }
    }

    /**
     * @param size 1 for the table of docs/validation.md, less for a quick look
     * @param seed of the first game; others count up
     */
    public Lab(GameLibrary library, List<Setting> settings, double size, long seed, int threads) throws InvalidRules {
        this.library = library;
        this.settings = List.copyOf(settings);
        this.size = size;
        this.seed = seed;
        this.threads = threads;
        for (String scenario : library.scenarioIds()) {
            setups.put(List.of(scenario), load(scenario, List.of()));
        }
    }

    /** The shipped rules, as the tests see them. */
    public static Lab shipped(double size, int threads) {
        try {
            return new Lab(GameLibrary.bundled(), List.of(), size, 1, threads);
        } catch (InvalidRules e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> scenarios() {
        return library.scenarioIds();
    }

    /** Scenarios that bots play in: all, or the first two where a quick look is wanted. */
    public List<String> played() {
        return size < QUICK ? scenarios().subList(0, Math.min(2, scenarios().size())) : scenarios();
    }

    /** All scenarios as shipped. */
    public List<GameSetup> setups() {
        return scenarios().stream().map(this::setup).toList();
    }

    /** A scenario at its full length, with the experiment's own values on top. */
    public GameSetup setup(String scenario, String... more) {
        List<String> key = new ArrayList<>(List.of(scenario));
        key.addAll(List.of(more));
        return setups.computeIfAbsent(List.copyOf(key), _ -> loadOwn(scenario, List.of(more)));
    }

    private GameSetup loadOwn(String scenario, List<String> more) {
        try {
            return load(scenario, more);
        } catch (InvalidRules e) {
            throw new IllegalStateException(scenario + " with " + more + ": " + e.problems(), e);
        }
    }

    private GameSetup load(String scenario, List<String> more) throws InvalidRules {
        LoadedGame game = RulesLoader.load(files(scenario).set(more));
        return new GameSetup(
                game.rules(), game.scenario(), seed, game.scenario().rounds());
    }

    private GameFiles files(String scenario) throws InvalidRules {
        List<String> set = settings.stream()
                .filter(s -> s.scenario().isEmpty() || s.scenario().equals(scenario))
                .map(Setting::override)
                .toList();
        return library.files(scenario).set(set);
    }

    /** Twelve digits that change with any letter of the rules, the scenarios or the values set. */
    public String fingerprint() throws InvalidRules {
        StringBuilder text = new StringBuilder();
        for (String scenario : scenarios()) {
            GameFiles files = files(scenario);
            for (RulesFile file :
                    List.of(files.model(), files.issues(), files.crises(), files.bots(), files.scenario())) {
                text.append(file.text()).append('\0');
            }
            text.append(files.overrides()).append('\0');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values set for this run, as they were written. */
    public List<String> settings() {
        return settings.stream()
                .map(s -> (s.scenario().isEmpty() ? "" : s.scenario() + ":") + s.override())
                .toList();
    }

    public double size() {
        return size;
    }

    public long seed() {
        return seed;
    }

    /** How many games to play where the full table plays so many; at least four. */
    public int games(int full) {
        return Math.min(full, Math.max(LEAST, (int) Math.round(size * full)));
    }

    /** The setup of a numbered game, counted from 0. */
    public GameSetup game(GameSetup setup, int number) {
        return setup.withSeed(seed + number, setup.rounds());
    }

    /** Temperaments by seat in a numbered game: each in turn, another seat first in each game. */
    public static SortedMap<String, BotStrategy> mixed(GameSetup setup, int number) {
        List<BotStrategy> all = setup.rules().bots().stream()
                .filter(b -> b.reply() != BotStrategy.Reply.RANDOM)
                .toList();
        SortedMap<String, BotStrategy> cast = new TreeMap<>();
        int turn = number;
        for (SeatDefinition seat : setup.scenario().seats()) {
            cast.put(seat.id(), all.get(turn++ % all.size()));
        }
        return cast;
    }

    /** What several experiments look at is played once. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> work) {
        Object found = known.get(key);
        if (found == null) {
            found = work.get();
            known.put(key, found);
        }
        return (T) found;
    }

    /** Ends of games that bots of mixed temperaments play as shipped, every temperament in every seat as often. */
    public List<GameState> league(String scenario) {
        int games = games(LEAGUE);
        return once(
                List.of("league", scenario),
                () -> each(games, g -> {
                    GameSetup game = game(setup(scenario), g);
                    return GameRunner.play(game, GameRunner.bots(game, mixed(game, g)), List.of(), _ -> {});
                }));
    }

    /** Does the work for 0, 1, 2 and so on, several at a time, and hands over the results in order. */
    public <T> List<T> each(int count, IntFunction<T> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> underWay = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                underWay.add(pool.submit(() -> work.apply(mine)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : underWay) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an experiment failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
