package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/**
 * Level II: a package passes when domestic support reaches the value of no agreement plus caution. The day moves a vote by
 * at most {@code ratification.swing}, so what lies deep inside a win-set never fails and what lies near its edge may
 * (Putnam 1988; Iida 1996; concepts C14, X03; proposition P20).
 */
public final class Ratification {
    private Ratification() {}

    public static Decision campaign(GameCommand.Campaign c, GameState state) {
        return awaitingVote(state, c.seat(), c.proposal())
                .map(Decision::refused)
                .orElseGet(() -> {
                    Proposal proposal = state.proposal(c.proposal()).orElseThrow();
                    Model.Ratification r = state.setup().rules().model().ratification();
                    int capital = state.seat(c.seat()).capital();
                    if (proposal.campaigns().stream()
                            .anyMatch(x -> x.seat().equals(c.seat())
                                    && x.factor() == c.faction()
                                    && x.by().equals(c.seat()))) {
                        return Decision.refused(new Rejection.AlreadyCampaigned(c.proposal()));
                    }
                    return capital < r.campaignCost()
                            ? Decision.refused(new Rejection.NotEnoughCapital(r.campaignCost(), capital))
                            : Decision.of(new GameEvent.CampaignHeld(
                                    c.proposal(), c.seat(), c.faction(), r.campaignLift(), capital - r.campaignCost()));
                });
    }

    public static Decision cast(GameCommand.CastVote c, GameState state) {
        return Cabinets.cast(c, state);
    }

    public static Decision submit(GameCommand.SubmitToParliament c, GameState state) {
        return awaitingVote(state, c.seat(), c.proposal())
                .map(Decision::refused)
                .orElseGet(() -> {
                    Turn turn = new Turn(state);
                    hold(turn, c.seat(), c.proposal());
                    return turn.decision();
                });
    }

    public static Decision letDie(GameCommand.LetDie c, GameState state) {
        return awaitingVote(state, c.seat(), c.proposal())
                .map(Decision::refused)
                .orElseGet(() -> {
                    Turn turn = new Turn(state);
                    turn.happens(new GameEvent.GovernmentLetDie(c.proposal(), c.seat()));
                    Proposal proposal = state.proposal(c.proposal()).orElseThrow();
                    Beliefs.all(
                            turn,
                            proposal.terms().parties(),
                            c.seat(),
                            -turn.model().trust().walkedBack(),
                            "walked-back");
                    Conferences.settle(turn, c.proposal());
                    return turn.decision();
                });
    }

    static Optional<Rejection> awaitingVote(GameState state, String seat, int id) {
        if (state.phase() != Phase.RATIFICATION) {
            return Optional.of(new Rejection.WrongPhase(state.phase(), Phase.RATIFICATION));
        }
        Optional<Proposal> proposal = state.proposal(id).filter(p -> p.isParty(seat));
        if (proposal.isEmpty()) {
            return Optional.of(new Rejection.UnknownProposal(id));
        }
        if (proposal.get().status() != Proposal.Status.SIGNED) {
            return Optional.of(
                    new Rejection.ProposalNotOpen(id, proposal.get().status().name()));
        }
        return proposal.get().ratified().contains(seat)
                ? Optional.of(new Rejection.AlreadyVoted(id))
                : Optional.empty();
    }

    /** The parliament votes; the last to carry a package brings it into force. */
    static void hold(Turn turn, String seat, int id) {
        Vote vote = divided(turn, vote(turn.state(), seat, id));
        if (!vote.carried()) {
            List<String> parties =
                    turn.state().proposal(id).orElseThrow().terms().parties();
            turn.happens(new GameEvent.ParliamentRejected(vote));
            Beliefs.all(turn, parties, seat, -turn.model().trust().rejectedAtHome(), "rejected-at-home");
            Conferences.settle(turn, id);
            return;
        }
        turn.happens(new GameEvent.ParliamentRatified(vote));
        Conferences.settle(turn, id);
    }

    /** Where leaders of factions have voted, their factions decide. */
    private static Vote divided(Turn turn, Vote vote) {
        List<Cabinet.Division> divisions = Cabinets.divide(turn.state(), vote.seat(), vote.proposal(), vote.swing());
        if (divisions.isEmpty()) {
            return vote;
        }
        turn.happens(new GameEvent.CabinetDivided(vote.proposal(), vote.seat(), divisions));
        return Cabinets.count(vote, divisions);
    }

    /** The vote of a parliament today, the day's swing included. */
    static Vote vote(GameState state, String seat, int id) {
        Proposal proposal = state.proposal(id).orElseThrow();
        Constituency home = Standing.home(state, seat);
        Support support = Support.of(
                proposal.terms(), proposal.endorsed(), home, state.setup().rules());
        Factors lifts = lifts(proposal, seat);
        double swing = state.setup().rules().model().ratification().swing();
        double day = (2 * Chance.uniform(state.setup().seed(), state.round(), "vote:" + id + ":" + seat) - 1) * swing;
        return new Vote(
                seat,
                id,
                state.round(),
                Rounding.hundredth(support.total() + home.mood().dot(lifts)),
                Rounding.hundredth(home.needed()),
                Rounding.hundredth(day),
                support.appeal().plus(lifts).map(Rounding::hundredth),
                home.mood());
    }

    /** What campaigns of a government add with each faction. */
    public static Factors lifts(Proposal proposal, String seat) {
        Factors lifts = Factors.ZERO;
        for (Proposal.Campaign c : proposal.campaigns()) {
            if (c.seat().equals(seat)) {
                lifts = lifts.with(c.factor(), lifts.get(c.factor()) + c.lift());
            }
        }
        return lifts;
    }
}
