package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Memory;

/**
 * Knows the package spaces of a scenario: each is drawn when first asked for and kept. Safe to share between threads
 * and games.
 */
public final class Analyst {
    private static final int KEPT = 8;
    private static volatile List<Analyst> recent = List.of();

    private final Rules rules;
    private final Scenario scenario;
    private final int size;
    private final long seed;
    private final ConcurrentMap<Pair, PackageSpace> spaces = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<PackageSpace>> bySeat = new ConcurrentHashMap<>();

    private final Memory memory = new Memory();

    private record Pair(String a, String b) {}

    public Analyst(Rules rules, Scenario scenario) {
        this(rules, scenario, PackageSpace.DEFAULT_SIZE, PackageSpace.DEFAULT_SEED);
    }

    public Analyst(Rules rules, Scenario scenario, int size, long seed) {
        this.rules = rules;
        this.scenario = scenario;
        this.size = size;
        this.seed = seed;
    }

    /** The analyst of a game in play: games by the same rules and scenario share one, so nothing is drawn twice. */
    public static Analyst of(Rules rules, Scenario scenario) {
        for (Analyst known : recent) {
            if (known.rules == rules && known.scenario == scenario) {
                return known;
            }
        }
        return remember(rules, scenario);
    }

    private static synchronized Analyst remember(Rules rules, Scenario scenario) {
        Analyst fresh = new Analyst(rules, scenario);
        for (Analyst known : recent) {
            if (known.rules == rules && known.scenario == scenario) {
                return known;
            }
            if (known.rules.equals(rules) && known.scenario.equals(scenario)) {
                fresh.spaces.putAll(known.spaces);
            }
        }
        List<Analyst> kept = new ArrayList<>(recent);
        kept.addFirst(fresh);
        recent = List.copyOf(kept.subList(0, Math.min(KEPT, kept.size())));
        return fresh;
    }

    /** What else is the same in all games of these rules and this scenario. */
    public Memory memory() {
        return memory;
    }

    /** Packages of a pair; the order of the two does not matter. */
    public PackageSpace space(String a, String b) {
        Pair pair = a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        PackageSpace known = spaces.get(pair);
        return known != null
                ? known
                : spaces.computeIfAbsent(pair, p -> PackageSpace.of(rules, scenario, p.a(), p.b(), size, seed));
    }

    /** Packages of a state with each state it could promise something, in the order of the scenario; no other seat has any. */
    public List<PackageSpace> spaces(String seat) {
        List<PackageSpace> known = bySeat.get(seat);
        return known != null ? known : bySeat.computeIfAbsent(seat, this::gather);
    }

    private List<PackageSpace> gather(String seat) {
        if (!scenario.seat(seat).isState()) {
            return List.of();
        }
        return scenario.states().stream()
                .map(SeatDefinition::id)
                .filter(other -> !other.equals(seat))
                .map(other -> space(seat, other))
                .filter(space -> space.size() > 0)
                .toList();
    }

    /** Share of the packages with all partners that the parliament of the constituency would carry, 0 to 1. */
    public double winSet(Constituency home) {
        return WinSet.share(home, spaces(home.seat()), size);
    }

    public Zopa zopa(Constituency one, Constituency other) {
        return Zopa.of(space(one.seat(), other.seat()), one, other);
    }

    /** Packages of the pair as both parliaments would see them, at most so many. */
    public List<Offer> offers(Constituency one, Constituency other, int most) {
        return Frontier.sample(space(one.seat(), other.seat()), one, other, most);
    }

    public Frontier frontier(Constituency one, Constituency other) {
        return Frontier.of(space(one.seat(), other.seat()), one, other);
    }
}
