package org.liberalparadox.engine.model;

import java.util.List;

/**
 * Something that can be promised ({@code game-rules/issues.yaml}).
 *
 * @param curve value of level 1 to 5, concave (F8: linear utility drives every bargain into a corner)
 * @param weight what level 1 to 5 weighs on who gives, convex: the last step of a promise is the hardest to sell
 * @param quantity strength of the mechanism per level: thousands of people, shares or points, see {@link Mechanism}
 * @param gate giver must lie before the beneficiary on a route
 * @param visibility added to the chance that a defection is detected
 * @param ties share of the distance between two states that a promise at level 5, long kept, closes: interdependence (C01)
 * @param roots how far it goes to the causes people flee from, 0 to 1 (C34)
 * @param serves principles of a lead agenda a promise of this issue is in line with
 * @param related issues with which this one hangs together by its nature: substantive linkage (F7)
 * @param levels what levels 1 to 5 mean in words
 */
public record Issue(
        String id,
        String name,
        Category category,
        String summary,
        List<String> levels,
        List<Double> curve,
        List<Double> weight,
        List<Role> givers,
        List<Role> beneficiaries,
        Side giver,
        Side beneficiary,
        Mechanism mechanism,
        double quantity,
        boolean gate,
        double visibility,
        double ties,
        double roots,
        List<Principle> serves,
        List<String> related,
        String source) {

    /** Value of a level of 1 to 5 to who receives, or its weight on who gives. */
    public double units(boolean gives, int level) {
        return (gives ? weight : curve).get(level - 1);
    }

    /** What a side feels. */
    public Side side(boolean gives) {
        return gives ? giver : beneficiary;
    }
}
