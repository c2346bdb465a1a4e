package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/**
 * Which norms bind which two seats, and how strongly: every promise of every pair asks for it, and it is remembered while
 * regimes stay as they are.
 *
 * @param seats in the order of the game
 * @param byNorm strength of the strongest regime with the norm that binds both, 0 to 1, by pair of seats
 */
record Bonds(List<String> seats, Map<Norm, double[]> byNorm) {

    static Bonds of(GameState state) {
        return state.memory().of(Bonds.class, () -> in(state));
    }

    /** Strength of the strongest regime with the norm that binds both, 0 to 1. */
    double strength(Norm norm, String a, String b) {
        double[] pairs = byNorm.get(norm);
        if (pairs == null) {
            return 0;
        }
        int one = seats.indexOf(a);
        int other = seats.indexOf(b);
        return one < 0 || other < 0 ? 0 : pairs[one * seats.size() + other];
    }

    private static Bonds in(GameState state) {
        List<String> seats = List.copyOf(state.seats().keySet());
        Map<Norm, double[]> byNorm = new EnumMap<>(Norm.class);
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed()) {
                for (Norm norm : regime.norms()) {
                    bind(regime, seats, byNorm.computeIfAbsent(norm, _ -> new double[seats.size() * seats.size()]));
                }
            }
        }
        return new Bonds(seats, byNorm);
    }

    private static void bind(RegimeState regime, List<String> seats, double[] pairs) {
        List<Integer> members = new ArrayList<>();
        for (String member : regime.members()) {
            int at = seats.indexOf(member);
            if (at >= 0) {
                members.add(at);
            }
        }
        for (int a : members) {
            for (int b : members) {
                int pair = a * seats.size() + b;
                pairs[pair] = Math.max(pairs[pair], regime.strength() / 100);
            }
        }
    }
}
