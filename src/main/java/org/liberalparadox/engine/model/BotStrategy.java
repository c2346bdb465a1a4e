package org.liberalparadox.engine.model;

import java.util.List;

/**
 * A temperament ({@code game-rules/bots.yaml}).
 *
 * @param reply how it answers a partner's broken word
 * @param aspiration share of the bargaining zone it asks for first, 0 to 1
 * @param concession exponent e of target(t) = 1 − t^e: high is Boulware, low is conceding
 * @param generosity chance of honouring towards a partner who broke its word
 * @param temptation gain in points above which it breaks its word
 * @param linkage how gladly it brings in linkage issues, 0 to 1
 * @param risk margin of support at home it wants before it signs, in points
 * @param closure levels of border effort above or below the standing policy
 * @param agenda principles it proclaims when it has the power to lead; none where it leaves that to others (S02)
 * @param commons how far its share in common goods follows what others gave last round, 0 to 1 (Fischbacher et al. 2001)
 * @param watch how gladly it has an agreement watched, 0 to 1 (C23)
 * @param coercion how soon it threatens to open its gates, 0 never to 1 (F20)
 * @param resolve chance that it carries a threat out
 * @param exit value of a regime to itself below which it leaves, in points (X01)
 * @param crowded load from which it closes its border, whatever that does to its neighbours; 99 never (C27)
 * @param neighbours share of its neighbours closed from which it closes too; 99 never (C27, F5: answer in kind)
 */
public record BotStrategy(
        String id,
        String name,
        String description,
        Reply reply,
        double aspiration,
        double concession,
        double generosity,
        double temptation,
        double linkage,
        double risk,
        int closure,
        List<Principle> agenda,
        double commons,
        double watch,
        double coercion,
        double resolve,
        double exit,
        double crowded,
        double neighbours) {

    /** Family of the policy strategy in the repeated game (F5). */
    public enum Reply {
        RECIPROCATE,
        FORGIVE,
        GRIM,
        OPPORTUNIST,
        NEVER,
        RANDOM
    }
}
