package org.liberalparadox.engine.model;

import java.util.List;

/**
 * A regime in force at the start.
 *
 * @param breadth 0 unilateral to 100 multilateral; strength 0 weak to 100 strong ([H18] Figure 2)
 * @param seats members who sit at the table
 */
public record RegimeDefinition(
        String id, String name, Kind kind, List<String> seats, double strength, double breadth, String source) {

    /** What a regime does in the model of people. */
    public enum Kind {
        /** Dublin-like: claims fall on the first member on the way. */
        FIRST_ENTRY,
        /** Schengen-like: free movement inside, a club good. */
        POOLED_BORDER,
        /** UNHCR-like: pays for people in limbo. */
        PROTECTION
    }
}
