package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Who stays in a regime when others leave: a member stays while the shares of all other members reach its threshold (Schelling
 * 1978; Snidal 1985; F10). A hegemon's exit may end a regime step by step, and with low thresholds a k-group carries on
 * (concept X01).
 */
public final class Cascade {
    private static final double EQUAL = 1e-9;

    private Cascade() {}

    /**
     * The members who leave next, all at once.
     *
     * @param members who is in now
     * @param shares of the regime's whole power, of everybody who ever was a member; they sum to one
     * @param thresholds 0 to 1, of each member
     */
    public static List<String> next(
            List<String> members, SortedMap<String, Double> shares, SortedMap<String, Double> thresholds) {
        double all = sum(members, shares);
        List<String> leaving = new ArrayList<>();
        for (String m : members) {
            if (all - shares.get(m) < thresholds.get(m) - EQUAL) {
                leaving.add(m);
            }
        }
        return List.copyOf(leaving);
    }

    /** The shares left after each step from an exit to rest, the exit itself first. */
    public static List<Double> after(
            String leaver, SortedMap<String, Double> shares, SortedMap<String, Double> thresholds) {
        TreeSet<String> members = new TreeSet<>(shares.keySet());
        members.remove(leaver);
        List<Double> left = new ArrayList<>(List.of(sum(List.copyOf(members), shares)));
        List<String> next = next(List.copyOf(members), shares, thresholds);
        while (!next.isEmpty()) {
            next.forEach(members::remove);
            left.add(sum(List.copyOf(members), shares));
            next = next(List.copyOf(members), shares, thresholds);
        }
        return List.copyOf(left);
    }

    private static double sum(List<String> members, SortedMap<String, Double> shares) {
        double sum = 0;
        for (String m : members) {
            sum += shares.get(m);
        }
        return sum;
    }
}
