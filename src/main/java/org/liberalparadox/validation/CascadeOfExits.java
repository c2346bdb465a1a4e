package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.simulation.Situations;

/** P13: a hegemon's exit ends a regime of the wary, and a k-group of the steadfast carries on. */
final class CascadeOfExits implements Proposition {
    private static final String SCENARIO = "global-compact";
    private static final int YEARS = 4;

    /** Shares of power and thresholds of nine members, in hundredths: the vector of F10. */
    private static final int[] SHARES = {35, 15, 12, 10, 8, 7, 6, 4, 3};

    private static final int[] WARY = {0, 55, 60, 50, 45, 40, 30, 20, 60};
    private static final int[] STEADFAST = {0, 30, 30, 30, 30, 30, 30, 20, 30};

    @Override
    public About about() {
        return new About(
                "P13",
                "A hegemon's exit collapses the regime; a k-group may survive",
                "X01; Schelling 1978, Snidal 1985; F10",
                "In a regime of nine with the shares and thresholds of F10, played by the clock, what share of power is"
                        + " left year by year after the most powerful, the second and the least powerful member leaves?",
                "--set model.regimes.exit=300: the exit itself breaks the regime before anybody follows");
    }

    @Override
    public Finding test(Lab lab) {
        List<Integer> hegemon = left(lab, WARY, 0);
        List<Integer> second = left(lab, WARY, 1);
        List<Integer> least = left(lab, WARY, 8);
        List<Integer> group = left(lab, STEADFAST, 0);
        boolean holds = hegemon.equals(List.of(65, 38, 10, 0))
                && second.equals(List.of(85, 85, 85, 85))
                && least.equals(List.of(97, 97, 97, 97))
                && group.equals(List.of(65, 65, 65, 65));
        return new Finding(
                4L * YEARS,
                "years",
                "share of power left after the hegemon's exit",
                Effect.exact(hegemon.getLast() / 100.0),
                holds,
                Text.of(
                        "Left after the exit of the hegemon: %s; of the second: %s; of the least: %s; of the hegemon with"
                                + " all thresholds at 0.30 or below: %s.",
                        told(hegemon), told(second), told(least), told(group)));
    }

    private static String told(List<Integer> shares) {
        return shares.stream().map(s -> Text.of("%.2f", s / 100.0)).collect(Collectors.joining(", "));
    }

    /** Shares left in hundredths at the end of each year, from the year of the exit. */
    private static List<Integer> left(Lab lab, int[] thresholds, int leaver) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        GameSetup setup = regime(lab, thresholds, shares);
        String who = List.copyOf(shares.keySet()).get(leaver);
        GameState state = Situations.until(setup, List.of(), 1, Phase.POLICY);
        TreeMap<String, MemberStance> leave = new TreeMap<>(Map.of("nine", MemberStance.LEAVE));
        state = Situations.after(
                state,
                new GameCommand.SealOrders(who, new Orders(state.seat(who).policy(), List.of(), List.of(), leave)));
        List<Integer> left = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            state = Situations.next(state); // the year is reckoned
            RegimeState regime = state.regime("nine");
            left.add(
                    regime.collapsed()
                            ? 0
                            : regime.members().stream().mapToInt(shares::get).sum());
            state = Situations.on(Situations.next(state), Phase.POLICY);
        }
        return left;
    }

    /** The scenario with one regime of nine, their power set to the shares. */
    private static GameSetup regime(Lab lab, int[] thresholds, Map<String, Integer> shares) {
        List<SeatDefinition> states = lab.setup(SCENARIO).scenario().seats().stream()
                .filter(s -> s.role().isState())
                .limit(SHARES.length)
                .toList();
        List<String> set = new ArrayList<>(List.of("script=[]", "deck=[]"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            String id = states.get(i).id();
            shares.put(id, SHARES[i]);
            lines.add(id + ": " + thresholds[i] / 100.0);
            set.add("seats." + id + ".power=" + SHARES[i]);
        }
        set.add("regimes=[{id: nine, name: Nine, norms: [MONITORING], seats: [" + String.join(", ", shares.keySet())
                + "], thresholds: {" + String.join(", ", lines) + "}, strength: 90, breadth: 80, source: F10}]");
        return lab.setup(SCENARIO, set.toArray(String[]::new));
    }
}
