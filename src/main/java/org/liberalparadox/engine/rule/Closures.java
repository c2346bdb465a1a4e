package org.liberalparadox.engine.rule;

import java.util.TreeSet;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Route;

/**
 * Demonstration effect of a closed border: where neighbours on the ways people take have closed since the game began, closing is
 * worth more to voters, by the neighbours' share of power; it fades as shocks do (X02, C27; model key {@code demonstration.points}).
 */
final class Closures {
    private Closures() {}

    static void felt(Year year, String seat) {
        double share = closedNeighbours(year, seat);
        if (share > 0) {
            MoodRule.shift(
                    year.turn,
                    seat,
                    Factors.ZERO,
                    year.model().demonstration().points() * share,
                    "neighbours-closed",
                    "");
        }
    }

    /** Share of the neighbours' power that has closed and was not closed when the game began, 0 to 1. */
    static double closedNeighbours(Year year, String seat) {
        double from = year.model().regimes().closureFrom();
        double closed = 0;
        double all = 0;
        for (String neighbour : neighbours(year, seat)) {
            double power = year.definition(neighbour).power();
            boolean shut = year.policy(neighbour).borderEffort() >= from
                    && year.definition(neighbour).policy().borderEffort() < from;
            all += power;
            closed += shut ? power : 0;
        }
        return all == 0 ? 0 : closed / all;
    }

    private static TreeSet<String> neighbours(Year year, String seat) {
        TreeSet<String> found = new TreeSet<>();
        for (Route route : year.turn.scenario().routes()) {
            String before = route.origin();
            for (String place : route.chain()) {
                if (place.equals(seat) && year.isSeat(before)) {
                    found.add(before);
                } else if (before.equals(seat) && year.isSeat(place)) {
                    found.add(place);
                }
                before = place;
            }
        }
        found.remove(seat);
        return found;
    }
}
