package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Proposal;

/** Bids: proposals, counter-proposals, acceptance, withdrawal, notes (level I of the two-level game). */
public final class Talks {
    static final int MAX_NOTE = 500;

    private Talks() {}

    public static Decision propose(GameCommand.Propose bid, GameState state) {
        return rejection(bid, state).map(Decision::refused).orElseGet(() -> put(bid, state));
    }

    private static Optional<Rejection> rejection(GameCommand.Propose bid, GameState state) {
        if (state.phase() != Phase.TALKS) {
            return Optional.of(new Rejection.WrongPhase(state.phase(), Phase.TALKS));
        }
        Model.Budget limits = state.setup().rules().model().budget();
        int open = PackageRule.open(state, bid.seat());
        if (open >= limits.maxOpenProposals()) {
            return Optional.of(new Rejection.TooManyOpenProposals(open, limits.maxOpenProposals()));
        }
        return countered(bid, state)
                .or(() -> PackageRule.check(bid.seat(), bid.terms(), state))
                .or(() -> bid.terms().parties().contains(bid.seat())
                        ? Purse.check(bid.seat(), bid.terms(), state)
                        : Optional.empty());
    }

    private static Optional<Rejection> countered(GameCommand.Propose bid, GameState state) {
        @Nullable Integer counters = bid.counters();
        if (counters == null) {
            return Optional.empty();
        }
        Optional<Proposal> target = state.proposal(counters);
        if (target.isEmpty() || !target.get().isParty(bid.seat())) {
            return Optional.of(new Rejection.UnknownProposal(counters));
        }
        if (target.get().terms().treaty() != null && bid.terms().treaty() == null) {
            return Optional.of(new Rejection.BadCharter("counter"));
        }
        return target.get().status() == Proposal.Status.OPEN
                ? Optional.empty()
                : Optional.of(new Rejection.ProposalNotOpen(
                        counters, target.get().status().name()));
    }

    private static Decision put(GameCommand.Propose bid, GameState state) {
        int id = state.proposals().size() + 1;
        return Decision.of(new GameEvent.ProposalMade(new Proposal(
                id,
                bid.seat(),
                state.round(),
                bid.terms(),
                bid.counters(),
                Proposal.Status.OPEN,
                bid.terms().parties().contains(bid.seat()) ? List.of(bid.seat()) : List.of(),
                List.of(),
                List.of(),
                List.of())));
    }

    public static Decision accept(GameCommand.Accept c, GameState state) {
        return onOpen(state, c.seat(), c.proposal(), proposal -> {
            if (!proposal.isParty(c.seat())) {
                return Decision.refused(new Rejection.NotAParty(c.seat()));
            }
            if (proposal.accepted().contains(c.seat())) {
                return Decision.refused(new Rejection.AlreadyAccepted(c.proposal()));
            }
            Optional<Rejection> broke =
                    Purse.check(c.seat(), proposal.terms(), state).or(() -> Purse.others(c.seat(), proposal, state));
            if (broke.isPresent()) {
                return Decision.refused(broke.get());
            }
            Turn turn = new Turn(state);
            turn.happens(new GameEvent.ProposalAccepted(c.proposal(), c.seat()));
            if (proposal.accepted().size() + 1 == proposal.terms().parties().size()) {
                turn.happens(new GameEvent.ProposalSigned(c.proposal()));
                if (Declarations.is(proposal)) {
                    Declarations.signed(turn, c.proposal());
                }
            }
            return turn.decision();
        });
    }

    public static Decision reject(GameCommand.Reject c, GameState state) {
        return onOpen(
                state,
                c.seat(),
                c.proposal(),
                proposal -> !proposal.isParty(c.seat())
                        ? Decision.refused(new Rejection.NotAParty(c.seat()))
                        : proposal.accepted().contains(c.seat())
                                ? Decision.refused(new Rejection.AlreadyAccepted(c.proposal()))
                                : Decision.of(new GameEvent.ProposalRejected(c.proposal(), c.seat())));
    }

    public static Decision withdraw(GameCommand.Withdraw c, GameState state) {
        return onOpen(
                state,
                c.seat(),
                c.proposal(),
                proposal -> proposal.proposer().equals(c.seat())
                        ? Decision.of(new GameEvent.ProposalWithdrawn(c.proposal()))
                        : Decision.refused(new Rejection.NotYourProposal(c.proposal())));
    }

    private static Decision onOpen(
            GameState state, String seat, int id, java.util.function.Function<Proposal, Decision> then) {
        if (state.phase() != Phase.TALKS) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.TALKS));
        }
        Optional<Proposal> proposal =
                state.proposal(id).filter(p -> p.isParty(seat) || p.proposer().equals(seat));
        if (proposal.isEmpty()) {
            return Decision.refused(new Rejection.UnknownProposal(id));
        }
        if (proposal.get().status() != Proposal.Status.OPEN) {
            return Decision.refused(
                    new Rejection.ProposalNotOpen(id, proposal.get().status().name()));
        }
        return then.apply(proposal.get());
    }

    public static Decision note(GameCommand.SendNote c, GameState state) {
        String text = c.text().strip();
        if (text.isEmpty() || text.length() > MAX_NOTE) {
            return Decision.refused(new Rejection.NoteLength(text.length(), MAX_NOTE));
        }
        for (String to : c.to()) {
            if (!state.seats().containsKey(to) || to.equals(c.seat())) {
                return Decision.refused(new Rejection.UnknownSeat(to));
            }
        }
        if (c.to().isEmpty()) {
            return Decision.refused(new Rejection.UnknownSeat(""));
        }
        return Decision.of(new GameEvent.NoteSent(
                new Note(state.notes().size() + 1, state.round(), state.phase(), c.seat(), List.copyOf(c.to()), text)));
    }
}
