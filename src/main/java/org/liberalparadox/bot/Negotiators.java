package org.liberalparadox.bot;

import java.util.List;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Rules;

/** Makes bots. */
public final class Negotiators {
    private Negotiators() {}

    /** A bot for a seat; the same seed plays the same way. */
    public static Bot create(String seat, BotStrategy strategy, Rules rules, long seed) {
        return new Negotiator(seat, strategy, rules, null, seed);
    }

    /** A bot that has looked at the map: it knows who lies on whose way. */
    public static Bot create(String seat, BotStrategy strategy, Rules rules, List<Route> routes, long seed) {
        return new Negotiator(seat, strategy, rules, Ways.of(routes), seed);
    }
}
