package org.liberalparadox.engine.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.SharingKey;

/**
 * A regime as it stands.
 *
 * @param key how claims are shared, or null
 * @param effort border effort of the common agency, or null
 * @param members who is in now; roll everybody who ever was
 * @param since round it was founded in, 0 for one in force at the start
 * @param breadth 0 unilateral to 100 multilateral; strength 0 weak to 100 strong ([H18] Figure 2)
 * @param history strength at the end of each round, round 0 (or the one before it was founded) first
 * @param breadths breadth at the same moments
 */
public record RegimeState(
        String id,
        String name,
        List<Norm> norms,
        @Nullable SharingKey key,
        @Nullable Integer effort,
        List<String> members,
        List<String> roll,
        int since,
        double strength,
        double breadth,
        boolean collapsed,
        List<Double> history,
        List<Double> breadths) {

    /** A regime whose breadth has not changed, without an agency. */
    public RegimeState(
            String id,
            String name,
            List<Norm> norms,
            @Nullable SharingKey key,
            List<String> members,
            List<String> roll,
            int since,
            double strength,
            double breadth,
            boolean collapsed,
            List<Double> history) {
        this(
                id,
                name,
                norms,
                key,
                null,
                members,
                roll,
                since,
                strength,
                breadth,
                collapsed,
                history,
                padded(List.of(), history.size(), breadth));
    }

    /** Whether the norm binds now. */
    public boolean has(Norm norm) {
        return !collapsed && norms.contains(norm);
    }

    /** Whether the norm binds the seat now. */
    public boolean binds(Norm norm, String seat) {
        return has(norm) && members.contains(seat);
    }

    public RegimeState withStrength(double strength) {
        return new RegimeState(
                id, name, norms, key, effort, members, roll, since, strength, breadth, collapsed, history, breadths);
    }

    public RegimeState withCollapse() {
        return new RegimeState(
                id, name, norms, key, effort, members, roll, since, strength, breadth, true, history, breadths);
    }

    public RegimeState withNorms(List<Norm> norms, @Nullable SharingKey key, @Nullable Integer effort) {
        return new RegimeState(
                id, name, norms, key, effort, members, roll, since, strength, breadth, collapsed, history, breadths);
    }

    /** With another history; rounds added to it were spent at the present breadth. */
    public RegimeState withHistory(List<Double> history) {
        return new RegimeState(
                id,
                name,
                norms,
                key,
                effort,
                members,
                roll,
                since,
                strength,
                breadth,
                collapsed,
                history,
                padded(breadths, history.size(), breadth));
    }

    public RegimeState withMember(String seat, double breadth) {
        return new RegimeState(
                id,
                name,
                norms,
                key,
                effort,
                plus(members, seat),
                plus(roll, seat),
                since,
                strength,
                breadth,
                collapsed,
                history,
                breadths);
    }

    public RegimeState withoutMember(String seat, double breadth) {
        List<String> rest = members.stream().filter(m -> !m.equals(seat)).toList();
        return new RegimeState(
                id, name, norms, key, effort, rest, roll, since, strength, breadth, collapsed, history, breadths);
    }

    private static List<Double> padded(List<Double> breadths, int size, double breadth) {
        List<Double> more = new ArrayList<>(breadths);
        while (more.size() < size) {
            more.add(breadth);
        }
        return List.copyOf(more);
    }

    private static List<String> plus(List<String> seats, String seat) {
        if (seats.contains(seat)) {
            return seats;
        }
        List<String> more = new ArrayList<>(seats);
        more.add(seat);
        return List.copyOf(more);
    }
}
