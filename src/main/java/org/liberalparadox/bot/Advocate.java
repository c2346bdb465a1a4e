package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;

/**
 * An organisation or the migrants' council played by a program, honestly: it stands behind what protects people, mediates one
 * text a round, speaks where a vote is close, keeps its word and spends what it has on hosts (I01, I02, I12, C36).
 */
final class Advocate {
    private final Rules rules;
    private final Mediator mediator;

    Advocate(Rules rules, Grounds grounds) {
        this.rules = rules;
        this.mediator = new Mediator(rules, grounds);
    }

    /** Answers to texts it is asked to sign, endorsements, and at first a text of its own between two others. */
    List<GameCommand.SeatCommand> talks(SeatView view, boolean first) {
        String me = view.me().seat();
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        int spare = new Ledger(view, rules).spare();
        for (SeatView.Talk talk : view.talks()) {
            if (talk.mayReject()) {
                Forecast mine = talk.forecast();
                boolean good = talk.mayAccept()
                        && mine != null
                        && mine.margin() >= 0
                        && mine.cost() <= spare
                        && Protection.of(talk.terms(), rules) > 0;
                spare -= good ? mine.cost() : 0;
                commands.add(good ? new GameCommand.Accept(me, talk.id()) : new GameCommand.Reject(me, talk.id()));
            }
        }
        if (first && view.options().propose()) {
            GameCommand.@Nullable Propose text = mediator.text(view);
            if (text != null) {
                commands.add(text);
            }
        }
        for (SeatView.Agenda agenda : view.diplomacy().agendas()) {
            // order alone is what those ask for who receive people; development speaks for those who move as well
            if (view.options().endorseAgendas().contains(agenda.id())
                    && agenda.principles().contains(Principle.DEVELOPMENT)) {
                commands.add(new GameCommand.EndorseAgenda(me, agenda.id()));
            }
        }
        commands.addAll(endorsements(view));
        return commands;
    }

    private List<GameCommand.SeatCommand> endorsements(SeatView view) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        for (SeatView.Talk talk : view.talks()) {
            // its own signature speaks for itself
            boolean party = talk.terms().parties().contains(view.me().seat());
            boolean may = !party && view.options().endorseProposals().contains(talk.id());
            if (may && Protection.of(talk.terms(), rules) > 0) {
                commands.add(new GameCommand.EndorseProposal(view.me().seat(), talk.id()));
            }
        }
        return commands;
    }

    /** Takes its own agreements through its committee, stands behind others', speaks where the vote is close. */
    List<GameCommand.SeatCommand> votes(SeatView view) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>(endorsements(view));
        int capital = view.me().capital();
        int cost = rules.model().ratification().campaignCost();
        for (Options.Hearing hearing : view.options().testify()) {
            if (capital >= cost && isClose(hearing, view)) {
                capital -= cost;
                commands.add(new GameCommand.Testify(view.me().seat(), hearing.proposal(), hearing.country()));
            }
        }
        for (int proposal : view.options().submit()) {
            commands.add(new GameCommand.SubmitToParliament(view.me().seat(), proposal));
        }
        return commands;
    }

    /** Whether a parliament may go either way on a text that protects people, as far as outsiders can tell. */
    private boolean isClose(Options.Hearing hearing, SeatView view) {
        for (SeatView.Talk talk : view.talks()) {
            if (talk.id() == hearing.proposal()
                    && talk.status() == Proposal.Status.SIGNED
                    && Protection.of(talk.terms(), rules) > 0) {
                SeatView.Seat seat = view.seat(hearing.country());
                Constituency home = Homes.guess(seat);
                double margin = Support.of(talk.terms(), home, rules).total() - home.needed();
                return Math.abs(margin)
                        <= seat.estimateError() + rules.model().ratification().swing();
            }
        }
        return false;
    }

    /** Keeps every promise; what is left goes to hosts, who get it in proportion to the people who wait with them. */
    Orders orders(SeatView view) {
        Model.Levers levers = rules.model().levers();
        int purse = view.me().budget() - view.me().committed();
        int level = 0;
        while (level < Policy.MAX && levers.fundingCost().get(level + 1) <= purse) {
            level++;
        }
        return new Orders(new Policy(0, 0, 0, level, GateStance.HOLD), List.of(), List.of());
    }
}
