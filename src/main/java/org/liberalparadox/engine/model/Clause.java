package org.liberalparadox.engine.model;

/**
 * One promise of a package: the giver does something for the beneficiary, at a level of 1 to 5.
 *
 * @param beneficiary a seat, or {@link #ALL} for every other party
 */
public record Clause(String giver, String beneficiary, String issue, int level) {
    public static final String ALL = "*";
    public static final int MAX_LEVEL = 5;

    public boolean benefits(String seat) {
        return !giver.equals(seat) && (beneficiary.equals(seat) || beneficiary.equals(ALL));
    }
}
