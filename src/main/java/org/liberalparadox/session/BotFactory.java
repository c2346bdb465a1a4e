package org.liberalparadox.session;

import java.util.List;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Rules;

/** Makes the bots of a session. A bot is made anew after a restart, so what it must know is in its view. */
@FunctionalInterface
public interface BotFactory {
    Bot create(String seat, BotStrategy strategy, Rules rules, List<Route> routes, long seed);
}
