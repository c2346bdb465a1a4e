package org.liberalparadox.engine.model;

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
        int closure) {

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
