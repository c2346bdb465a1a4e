package org.liberalparadox.engine.state;

import org.liberalparadox.engine.model.Factors;

/**
 * How a parliament weighed a package, in points of support.
 *
 * @param support weighted sum of the factions' net appeal, with cover and sovereignty; in a cabinet, where factions divide as
 *     {@link Cabinet.Division} tells, the ayes in percent of the mood
 * @param needed value of no agreement plus caution; in a cabinet 50
 * @param swing what the day added or took
 * @param appeal net appeal of each faction, campaigns included
 * @param weights mood on the day
 */
public record Vote(
        String seat,
        int proposal,
        int round,
        double support,
        double needed,
        double swing,
        Factors appeal,
        Factors weights) {
    public double margin() {
        return StrictMath.rint((support + swing - needed) * 100) / 100;
    }

    public boolean carried() {
        return margin() >= 0;
    }
}
