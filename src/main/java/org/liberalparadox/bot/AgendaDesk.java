package org.liberalparadox.bot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/**
 * Step one: stands behind an agenda that speaks to the own parliament, and proclaims one where the legitimacy it lends to
 * coming bargains outweighs the approval it costs (concepts S02, S07).
 */
final class AgendaDesk {
    private final BotStrategy strategy;
    private final Rules rules;

    AgendaDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    /** What to do about agendas now, if anything. */
    List<GameCommand.SeatCommand> lead(SeatView view, SplitMix lot) {
        String me = view.me().seat();
        for (SeatView.Agenda agenda : view.diplomacy().agendas()) {
            if (agenda.mayJoin() && joins(agenda, view, lot)) {
                return List.of(new GameCommand.JoinAgenda(me, agenda.id()));
            }
        }
        List<Principle> principles = principles(lot);
        return view.options().means().proclaim() && !principles.isEmpty() && pays(principles, view)
                ? List.of(new GameCommand.ProclaimAgenda(me, principles))
                : List.of();
    }

    private List<Principle> principles(SplitMix lot) {
        return strategy.reply() == BotStrategy.Reply.RANDOM
                        && lot.chance(rules.model().negotiation().lots().proclaim())
                ? List.of(Principle.ORDER)
                : strategy.agenda();
    }

    /** Its own principle costs nothing to stand behind; the unyielding join no programme wider than their own. */
    private boolean joins(SeatView.Agenda agenda, SeatView view, SplitMix lot) {
        boolean own =
                agenda.speaksToMe() && !agenda.supporters().contains(view.me().seat());
        return switch (strategy.reply()) {
            case RANDOM -> lot.chance(rules.model().negotiation().lots().accept());
            case NEVER -> own && strategy.agenda().containsAll(agenda.principles());
            case RECIPROCATE, FORGIVE, GRIM, OPPORTUNIST -> own;
        };
    }

    private boolean pays(List<Principle> principles, SeatView view) {
        Model.Agenda a = rules.model().agenda();
        Negotiation.Governing g = rules.model().negotiation().governing();
        @Nullable Integer election = view.me().electionIn();
        boolean calm = election == null || election > g.electionNear();
        boolean afford = view.me().approval() - a.approval() >= view.me().defeat() + g.reserve();
        boolean open = view.diplomacy().agendas().stream().noneMatch(x -> x.leads() && x.last() > view.round());
        if (!calm || !afford || !open || view.round() >= view.rounds()) {
            return false;
        }
        double power = view.seat(view.me().seat()).power();
        double followers = 0;
        int partners = 0;
        for (SeatView.Seat other : view.seats()) {
            boolean moved =
                    other.role().isState() && !other.id().equals(view.me().seat()) && moves(principles, other);
            followers += moved ? other.power() : 0;
            partners += moved ? 1 : 0;
            if (moved && other.power() > power) {
                // the more powerful leads, or nobody does
                return false;
            }
        }
        double gain = g.perSupport()
                * a.legitimacy()
                * g.typical()
                * partners
                * Math.min(a.rounds(), view.rounds() - view.round());
        return power + followers >= a.leadPower() && gain > g.perApproval() * a.approval();
    }

    /** Whether an agenda would speak to a state: both principles to all, one to those who ask for it. */
    private static boolean moves(List<Principle> principles, SeatView.Seat seat) {
        Principle own = seat.role() == Role.RECEIVING || seat.role() == Role.FRONTLINE
                ? Principle.ORDER
                : Principle.DEVELOPMENT;
        return principles.size() > 1 || principles.contains(own);
    }
}
