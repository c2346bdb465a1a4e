package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/** Packages that came before parliaments, with what each vote would have been without issue linkage (F7). */
final class Deals {
    private Deals() {}

    static List<Debrief.Deal> of(GameState end) {
        List<Debrief.Deal> deals = new ArrayList<>();
        for (Proposal p : end.proposals()) {
            List<Vote> votes = new ArrayList<>();
            for (Vote vote : end.votes()) {
                if (vote.proposal() == p.id()) {
                    votes.add(vote);
                }
            }
            if (!votes.isEmpty() || p.status() == Proposal.Status.LET_DIE) {
                List<Debrief.Margin> margins = new ArrayList<>(votes.size());
                for (Vote vote : votes) {
                    margins.add(margin(end, p.terms(), vote));
                }
                deals.add(new Debrief.Deal(
                        p.id(),
                        p.round(),
                        p.proposer(),
                        p.terms(),
                        p.status(),
                        List.copyOf(votes),
                        List.copyOf(margins),
                        end.cabinets().stream()
                                .filter(c ->
                                        c.proposal() == p.id() && !c.divisions().isEmpty())
                                .toList()));
            }
        }
        return List.copyOf(deals);
    }

    /** The carried deal with the highest joint margin of its first two parliaments, null where none was carried. */
    static Debrief.@Nullable Bargain best(GameState end, List<Debrief.Deal> deals) {
        Debrief.@Nullable Bargain best = null;
        for (Debrief.Deal deal : deals) {
            List<Vote> votes = deal.votes();
            if (votes.size() >= 2 && deal.votes().stream().allMatch(Vote::carried)) {
                Room.Point at = new Room.Point(sure(votes.get(0)), sure(votes.get(1)));
                if (best == null || at.joint() > best.at().joint()) {
                    best = bargain(end, deal, at);
                }
            }
        }
        return best;
    }

    private static Debrief.Bargain bargain(GameState end, Debrief.Deal deal, Room.Point at) {
        Vote one = deal.votes().get(0);
        Vote other = deal.votes().get(1);
        Debrief.Margin first = deal.margins().get(0);
        Debrief.Margin second = deal.margins().get(1);
        Room.Point alone = new Room.Point(
                at.first() + first.withoutLinkage() - first.with(),
                at.second() + second.withoutLinkage() - second.with());
        boolean linked = !alone.equals(at);
        Room room = Room.of(end.setup().analyst(), then(end, one), then(end, other));
        return new Debrief.Bargain(deal.id(), room, at, linked ? alone : null);
    }

    /** The margin without the day's swing, which no package could have known. */
    private static double sure(Vote vote) {
        return vote.support() - vote.needed();
    }

    private static Debrief.Margin margin(GameState end, Terms terms, Vote vote) {
        Rules rules = end.setup().rules();
        Constituency then = then(end, vote);
        double linkage = 0;
        for (Clause clause : terms.clauses()) {
            if (rules.issue(clause.issue()).category() == Category.LINKAGE) {
                linkage += vote.weights().dot(Support.appeal(clause, terms, then, rules));
            }
        }
        return new Debrief.Margin(
                vote.seat(),
                vote.margin(),
                vote.margin() - linkage,
                Support.of(terms, then, rules).national());
    }

    /** The home front on the day of the vote. */
    private static Constituency then(GameState end, Vote vote) {
        SeatDefinition seat = end.setup().scenario().seat(vote.seat());
        return new Constituency(
                seat.id(),
                seat.role(),
                seat.liberal(),
                vote.weights(),
                seat.interest(),
                seat.stakes(),
                vote.needed(),
                0,
                end.setup().rules().model().budget().pointWorth(seat.gdpPerCapita()));
    }
}
