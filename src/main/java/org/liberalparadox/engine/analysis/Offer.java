package org.liberalparadox.engine.analysis;

import java.util.List;
import org.liberalparadox.engine.model.Clause;

/**
 * A package seen by both sides, in points of support above what each parliament needs.
 *
 * @param first margin of the first side, second of the second
 */
public record Offer(List<Clause> clauses, double first, double second) {

    public boolean carriedByBoth() {
        return first >= 0 && second >= 0;
    }

    /** The Nash product of the margins; zero where one side would say no (Nash 1950; F9). */
    public double nashProduct() {
        return carriedByBoth() ? first * second : 0;
    }
}
