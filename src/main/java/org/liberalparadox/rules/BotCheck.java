package org.liberalparadox.rules;

import java.util.List;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Principle;

/** What temperaments of bots must keep to beyond their shape. */
final class BotCheck {
    private BotCheck() {}

    static void check(List<BotStrategy> bots, Checks checks) {
        checks.unique(bots.stream().map(BotStrategy::id).toList(), "");
        for (BotStrategy bot : bots) {
            checks.id(bot.id(), bot.id() + ".id");
            checks.range(bot.aspiration(), 0, 1, bot.id() + ".aspiration");
            checks.positive(bot.concession(), bot.id() + ".concession");
            checks.notNegative(bot.temptation(), bot.id() + ".temptation");
            checks.notNegative(bot.risk(), bot.id() + ".risk");
            checks.range(bot.generosity(), 0, 1, bot.id() + ".generosity");
            checks.range(bot.linkage(), 0, 1, bot.id() + ".linkage");
            checks.range(bot.closure(), -5, 5, bot.id() + ".closure");
            checks.distinct(bot.agenda().stream().map(Principle::toString).toList(), bot.id() + ".agenda", "principle");
            checks.range(bot.commons(), 0, 1, bot.id() + ".commons");
            checks.range(bot.watch(), 0, 1, bot.id() + ".watch");
            checks.range(bot.coercion(), 0, 1, bot.id() + ".coercion");
            checks.range(bot.resolve(), 0, 1, bot.id() + ".resolve");
        }
    }
}
