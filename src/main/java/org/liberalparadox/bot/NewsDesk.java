package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/** Answers crises by what each choice would do for the long-run interest. */
final class NewsDesk {
    /** Who keeps faith with neighbours does not extort, whatever it gains. */
    private static final double UNTHINKABLE = -1000;

    private final BotStrategy strategy;
    private final Rules rules;

    NewsDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    List<GameCommand.SeatCommand> answers(SeatView view, SplitMix lot) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        for (SeatView.Crisis crisis : view.crises()) {
            if (crisis.awaitsMe()) {
                List<Card.Choice> choices = rules.card(crisis.card()).choices();
                if (!choices.isEmpty()) {
                    String choice = choose(choices, view, lot).id();
                    commands.add(new GameCommand.AnswerCrisis(view.me().seat(), crisis.id(), choice));
                }
            }
        }
        return commands;
    }

    private Card.Choice choose(List<Card.Choice> choices, SeatView view, SplitMix lot) {
        if (strategy.reply() == BotStrategy.Reply.RANDOM) {
            return choices.get(lot.nextInt(choices.size()));
        }
        Card.Choice best = choices.getFirst();
        double most = appeal(best.effect(), view)
                + rules.model().negotiation().interests().ordinary();
        for (Card.Choice choice : choices) {
            double appeal = appeal(choice.effect(), view);
            if (appeal > most) {
                most = appeal;
                best = choice;
            }
        }
        return best;
    }

    private double appeal(CardEffect effect, SeatView view) {
        int rounds = Math.max(1, effect.rounds());
        Negotiation.Interests worth = rules.model().negotiation().interests();
        double points = view.me().interest().dot(effect.tracks())
                + view.pointWorth() * effect.budget() * rounds
                + worth.discount() * effect.discount() * rounds
                - worth.polarisation() * effect.polarisation()
                + worth.trust() * effect.trust()
                + worth.approval() * effect.approval();
        boolean extorts = effect.gate() == GateStance.OPEN;
        return extorts && strategy.reply() != BotStrategy.Reply.OPPORTUNIST ? UNTHINKABLE : points;
    }
}
