package org.liberalparadox.bot;

import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/**
 * What a government makes of soft law: it signs what it thinks proper, the opportunist whatever is asked, and lives up to a
 * pledge while that costs less than the little goodwill it stands to lose (concept I13).
 */
final class SoftWord {
    private final BotStrategy strategy;
    private final Rules rules;

    SoftWord(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    static boolean isDeclaration(SeatView.Talk talk) {
        return talk.terms().form() == Form.DECLARATION;
    }

    static boolean isPledge(SeatView.Promise promise) {
        return promise.form() == Form.DECLARATION;
    }

    /** Signs a declaration that its interest gains from; who means to keep nothing signs anything. */
    GameCommand.SeatCommand answer(SeatView.Talk talk, SeatView view) {
        String me = view.me().seat();
        var mine = talk.forecast();
        boolean empty = strategy.reply() == BotStrategy.Reply.OPPORTUNIST;
        boolean signs = talk.mayAccept() && mine != null && (empty || mine.national() > 0);
        return signs ? new GameCommand.Accept(me, talk.id()) : new GameCommand.Reject(me, talk.id());
    }

    /** @param gain national value that living up to the pledge costs this round */
    boolean breaks(SeatView.Promise pledge, double gain, double goodwill, SeatView view, SplitMix lot) {
        return switch (strategy.reply()) {
            case NEVER -> false;
            case RANDOM -> !lot.chance(strategy.generosity());
            case OPPORTUNIST -> gain > 0;
            case RECIPROCATE, FORGIVE, GRIM -> {
                double trust = pledge.beneficiaries().stream()
                        .mapToDouble(p -> ReplyStrategy.trust(p, view))
                        .max()
                        .orElse(0);
                yield gain > goodwill * trust * rules.model().softLaw().reputation();
            }
        };
    }
}
