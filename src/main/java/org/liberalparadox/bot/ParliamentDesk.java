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
    private final BotStrategy strategy;
    private final Rules rules;

    ParliamentDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    List<GameCommand.SeatCommand> votes(SeatView view, SplitMix lot) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        int capital = view.me().capital();
        int purse = new Ledger(view, rules).spare();
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
            if (talk.mayCampaign() || talk.mayCompensate()) {
                Chest chest = new Chest(talk.mayCampaign() ? capital : 0, talk.mayCompensate() ? purse : 0);
                Chest left = campaign(talk, forecast, view, chest, commands);
                capital -= chest.capital() - left.capital();
                purse -= chest.purse() - left.purse();
            }
            commands.add(new GameCommand.SubmitToParliament(me, talk.id()));
        }
        return commands;
    }

    /** A government that thinks of itself first drops what a shock has turned against it. */
    private boolean walksBack(Forecast forecast, SplitMix lot) {
        return switch (strategy.reply()) {
            case NEVER, OPPORTUNIST ->
                forecast.national() < -rules.model().negotiation().reciprocity().sour();
            case RANDOM -> lot.chance(rules.model().negotiation().lots().walkBack());
            case RECIPROCATE, FORGIVE, GRIM -> false;
        };
    }

    /** What there is for votes at home: political capital, and budget points. */
    private record Chest(int capital, int purse) {
        Chest less(int price) {
            return capital >= price ? new Chest(capital - price, purse) : new Chest(capital, purse - price);
        }
    }

    /**
     * Campaigns where the vote is open and the lift brings it home, and pays factions where capital is short and the package is
     * worth the money; returns what is left.
     */
    private Chest campaign(
            SeatView.Talk talk, Forecast forecast, SeatView view, Chest chest, List<GameCommand.SeatCommand> commands) {
        Model.Ratification r = rules.model().ratification();
        String me = view.me().seat();
        int price = Math.max(1, r.campaignCost());
        double worth = forecast.national() * talk.terms().duration();
        boolean pays = worth * won(forecast, r) > view.pointWorth() * price;
        Chest left = pays ? chest : new Chest(chest.capital(), 0);
        double margin = forecast.margin();
        List<Factor> open = open(talk, me);
        double most = margin + (left.capital() / price + left.purse() / price) * r.campaignLift() * evenWeight();
        if (margin >= r.swing() || most < -r.swing() / 2) {
            return chest;
        }
        while (margin < r.swing() / 2 && !open.isEmpty() && (left.capital() >= price || left.purse() >= price)) {
            Factor heaviest = open.getFirst();
            for (Factor factor : open) {
                if (weight(forecast, factor) > weight(forecast, heaviest)) {
                    heaviest = factor;
                }
            }
            open.remove(heaviest);
            commands.add(
                    left.capital() >= price
                            ? new GameCommand.Campaign(me, talk.id(), heaviest)
                            : new GameCommand.Compensate(me, talk.id(), heaviest));
            margin += r.campaignLift() * weight(forecast, heaviest);
            left = left.less(price);
        }
        return pays ? left : new Chest(left.capital(), chest.purse());
    }

    private double evenWeight() {
        return rules.model().negotiation().governing().evenWeight();
    }

    /** Chance of the vote that one lift wins. */
    private double won(Forecast forecast, Model.Ratification r) {
        double lift = r.campaignLift() * evenWeight();
        return r.swing() <= 0
                ? 1
                : Math.clamp((forecast.margin() + lift + r.swing()) / (2 * r.swing()), 0, 1) - forecast.chance();
    }

    /** Factions nobody of the own government has turned to yet. */
    private static List<Factor> open(SeatView.Talk talk, String me) {
        List<Factor> open = new ArrayList<>(List.of(Factor.values()));
        for (Proposal.Campaign held : talk.campaigns()) {
            if (held.seat().equals(me)) {
                open.remove(held.factor());
            }
        }
        return open;
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
