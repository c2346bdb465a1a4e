package org.liberalparadox.engine;

import org.liberalparadox.engine.model.Phase;

/** Why a command was refused, with the numbers that matter; turned into words in one place. */
public sealed interface Rejection {

    /** The command belongs to another phase. */
    record WrongPhase(Phase now, Phase needed) implements Rejection {}

    record UnknownSeat(String seat) implements Rejection {}

    /** The game has not begun, is paused or is over. */
    record NotPlaying() implements Rejection {}

    /** Nothing to take back: the seat never said that it is ready. */
    record NotYetReady(String seat) implements Rejection {}

    record UnknownIssue(String issue) implements Rejection {}

    record UnknownCard(String card) implements Rejection {}

    record UnknownProposal(int proposal) implements Rejection {}

    record UnknownCrisis(int crisis) implements Rejection {}

    record UnknownChoice(String choice) implements Rejection {}

    record UnknownObligation(int obligation) implements Rejection {}

    /** The game is over. */
    record GameOver() implements Rejection {}

    /** Fewer than two parties, a party twice, or the proposer not among them. */
    record BadParties(String reason) implements Rejection {}

    record EmptyPackage() implements Rejection {}

    record TooManyClauses(int clauses, int allowed) implements Rejection {}

    /** A promise to oneself. */
    record ClauseToOneself(String seat, String issue) implements Rejection {}

    /** A clause names a seat that is no party. */
    record NotAParty(String seat) implements Rejection {}

    record LevelOutOfRange(String issue, int level, int max) implements Rejection {}

    record DuplicateClause(String giver, String beneficiary, String issue) implements Rejection {}

    record DurationOutOfRange(int duration, int max) implements Rejection {}

    /** The giver's role cannot promise this. */
    record CannotGive(String seat, String issue) implements Rejection {}

    /** The beneficiary's role has no use for this. */
    record CannotReceive(String seat, String issue) implements Rejection {}

    /** The giver lies on no route before the beneficiary. */
    record NotOnTheWay(String giver, String beneficiary, String issue) implements Rejection {}

    /** A bilateral treaty has exactly two parties. */
    record BilateralNeedsTwo(int parties) implements Rejection {}

    record BidExceedsBudget(int cost, int available) implements Rejection {}

    /** A party has signed so much since that it can no longer pay for this offer. */
    record PartyCannotPay(String seat) implements Rejection {}

    record OrdersExceedBudget(int cost, int available) implements Rejection {}

    record TooManyOpenProposals(int open, int allowed) implements Rejection {}

    record ProposalNotOpen(int proposal, String status) implements Rejection {}

    record NotYourProposal(int proposal) implements Rejection {}

    record AlreadyAccepted(int proposal) implements Rejection {}

    record AlreadyVoted(int proposal) implements Rejection {}

    record NotStruck(int crisis) implements Rejection {}

    record AlreadyAnswered(int crisis) implements Rejection {}

    record NotEnoughCapital(int cost, int available) implements Rejection {}

    record AlreadyCampaigned(int proposal) implements Rejection {}

    record LeverOutOfRange(int max) implements Rejection {}

    /** The seat is no gate on a route. */
    record NotAGate(String seat) implements Rejection {}

    /** A seat without a territory has one lever: funding for hosts. */
    record OnlyHostFunding(String seat) implements Rejection {}

    /** Only a new government may repudiate. */
    record NoNewMandate(String seat) implements Rejection {}

    record NotSealed(String seat) implements Rejection {}

    record NoteLength(int length, int max) implements Rejection {}

    /** An agenda stands for at least one principle. */
    record NoPrinciple() implements Rejection {}

    /** The seat stands behind it already. */
    record AlreadySupports(String seat) implements Rejection {}

    record UnknownAgenda(int agenda) implements Rejection {}

    record NotAState(String seat) implements Rejection {}

    record NotAnOrganisation(String seat) implements Rejection {}

    record NotTheCouncil(String seat) implements Rejection {}

    /** People on their way to the target do not pass the seat, or the target is not bound to let them in. */
    record NotBefore(String seat, String target) implements Rejection {}

    record AlreadyThreatened(String target) implements Rejection {}

    /** A charter belongs to a regional or multilateral text, has a name and norms, and a key only where claims are shared. */
    record BadCharter(String reason) implements Rejection {}

    record UnknownRegime(String regime) implements Rejection {}

    /** To join a regime one of its members must be party, to change its norms all. */
    record MembersMissing(String regime) implements Rejection {}

    /** Only the key of 2024 lets a member pay instead of taking over people. */
    record CannotPayInstead(String regime) implements Rejection {}

    record NotAMember(String seat, String regime) implements Rejection {}

    record AlreadyReady(String seat) implements Rejection {}

    /** The phase named has ended already; nothing was done. */
    record PhaseOver(int round, Phase phase) implements Rejection {}
}
