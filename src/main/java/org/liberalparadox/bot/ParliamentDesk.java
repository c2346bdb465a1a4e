package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;

/** Takes signed packages through the own parliament, campaigning where the vote is open. */
final class ParliamentDesk {
    private static final double TURNED_SOUR = -4;
    private static final double EVEN_WEIGHT = 0.25;

    private final BotStrategy strategy;
    private final Rules rules;

    ParliamentDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    List<GameCommand.SeatCommand> votes(SeatView view, SplitMix lot) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        int capital = view.me().capital();
        for (SeatView.Talk talk : view.talks()) {
            Forecast forecast = talk.forecast();
            if (!talk.maySubmit() || forecast == null) {
                continue;
            }
            String me = view.me().seat();
            if (walksBack(forecast, lot)) {
                commands.add(new GameCommand.LetDie(me, talk.id()));
                continue;
            }
            if (talk.mayCampaign()) {
                capital -= campaign(talk, forecast, me, capital, commands);
            }
            commands.add(new GameCommand.SubmitToParliament(me, talk.id()));
        }
        return commands;
    }

    /** A government that thinks of itself first drops what a shock has turned against it. */
    private boolean walksBack(Forecast forecast, SplitMix lot) {
        return switch (strategy.reply()) {
            case NEVER, OPPORTUNIST -> forecast.national() < TURNED_SOUR;
            case RANDOM -> lot.chance(0.1);
            case RECIPROCATE, FORGIVE, GRIM -> false;
        };
    }

    /** Campaigns where the vote is open and the lift brings it home; returns the capital spent. */
    private int campaign(
            SeatView.Talk talk, Forecast forecast, String me, int capital, List<GameCommand.SeatCommand> commands) {
        Model.Ratification r = rules.model().ratification();
        double margin = forecast.margin();
        int spent = 0;
        List<Factor> left = new ArrayList<>(List.of(Factor.values()));
        for (Proposal.Campaign held : talk.campaigns()) {
            if (held.seat().equals(me)) {
                left.remove(held.factor());
            }
        }
        double most = margin + capital / Math.max(1, r.campaignCost()) * r.campaignLift() * EVEN_WEIGHT;
        if (margin >= r.swing() || most < -r.swing() / 2) {
            return 0;
        }
        while (margin < r.swing() / 2 && !left.isEmpty() && capital - spent >= r.campaignCost()) {
            Factor heaviest = left.getFirst();
            for (Factor factor : left) {
                if (weight(forecast, factor) > weight(forecast, heaviest)) {
                    heaviest = factor;
                }
            }
            left.remove(heaviest);
            commands.add(new GameCommand.Campaign(me, talk.id(), heaviest));
            margin += r.campaignLift() * weight(forecast, heaviest);
            spent += r.campaignCost();
        }
        return spent;
    }

    private static double weight(Forecast forecast, Factor factor) {
        for (Forecast.Faction faction : forecast.factions()) {
            if (faction.factor() == factor) {
                return faction.weight();
            }
        }
        return 0;
    }
}
