package org.liberalparadox.ui.text;

import java.util.List;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.Rejection.*;

/** Says why something was refused, and what would work. */
public final class Rejections {
    private Rejections() {}

    public static String say(Rejection rejection, Names names) {
        return switch (rejection) {
            case WrongPhase r -> t("wrongPhase", Names.phase(r.now()), Names.phase(r.needed()));
            case UnknownSeat r -> t("unknownSeat", names.place(r.seat()));
            case UnknownIssue r -> t("unknownIssue", r.issue());
            case UnknownCard r -> t("unknownCard", r.card());
            case UnknownProposal r -> t("unknownProposal");
            case UnknownCrisis r -> t("unknownCrisis");
            case UnknownChoice r -> t("unknownChoice");
            case UnknownObligation r -> t("unknownObligation");
            case GameOver r -> t("gameOver");
            case BadParties r -> Words.or("rejection.badParties." + r.reason(), Words.t("rejection.badParties"));
            case EmptyPackage r -> t("emptyPackage");
            case TooManyClauses r -> t("tooManyClauses", r.clauses(), r.allowed());
            case ClauseToOneself r -> t("clauseToOneself", names.place(r.seat()), names.issueInSentence(r.issue()));
            case NotAParty r -> t("notAParty", names.place(r.seat()));
            case LevelOutOfRange r -> t("levelOutOfRange", names.issue(r.issue()), r.level(), r.max());
            case DuplicateClause r ->
                t(
                        "duplicateClause",
                        names.place(r.giver()),
                        names.issueInSentence(r.issue()),
                        names.place(r.beneficiary()));
            case DurationOutOfRange r -> t("durationOutOfRange", r.duration(), r.max());
            case CannotGive r -> t("cannotGive", names.place(r.seat()), names.issueInSentence(r.issue()));
            case CannotReceive r -> t("cannotReceive", names.place(r.seat()), names.issueInSentence(r.issue()));
            case NotOnTheWay r ->
                t(
                        "notOnTheWay",
                        names.place(r.giver()),
                        names.place(r.beneficiary()),
                        names.issueInSentence(r.issue()));
            case BilateralNeedsTwo r -> t("bilateralNeedsTwo", r.parties());
            case BidExceedsBudget r -> t("bidExceedsBudget", r.cost(), r.available());
            case PartyCannotPay r -> t("partyCannotPay", names.place(r.seat()));
            case OrdersExceedBudget r -> t("ordersExceedBudget", r.cost(), r.available());
            case TooManyOpenProposals r -> t("tooManyOpenProposals", r.open(), r.allowed());
            case ProposalNotOpen r -> t("proposalNotOpen", status(r.status()));
            case NotYourProposal r -> t("notYourProposal");
            case AlreadyAccepted r -> t("alreadyAccepted");
            case AlreadyVoted r -> t("alreadyVoted");
            case NotStruck r -> t("notStruck");
            case AlreadyAnswered r -> t("alreadyAnswered");
            case NotEnoughCapital r -> t("notEnoughCapital", r.cost(), r.available());
            case AlreadyCampaigned r -> t("alreadyCampaigned");
            case LeverOutOfRange r -> t("leverOutOfRange", r.max());
            case NotAGate r -> t("notAGate", names.place(r.seat()));
            case OnlyHostFunding r -> t("onlyHostFunding", names.place(r.seat()));
            case NoNewMandate r -> t("noNewMandate", names.place(r.seat()));
            case NotSealed r -> t("notSealed");
            case NoteLength r -> t("noteLength", r.length(), r.max());
            case NoPrinciple r -> t("noPrinciple");
            case AlreadySupports r -> t("alreadySupports", names.place(r.seat()));
            case UnknownAgenda r -> t("unknownAgenda");
            case NotAState r -> t("notAState", names.place(r.seat()));
            case NotAnOrganisation r -> t("notAnOrganisation", names.place(r.seat()));
            case NotTheCouncil r -> t("notTheCouncil", names.place(r.seat()));
            case NotBefore r -> t("notBefore", names.place(r.seat()), names.place(r.target()));
            case AlreadyThreatened r -> t("alreadyThreatened", names.place(r.target()));
            case BadCharter r -> t("badCharter." + r.reason());
            case UnknownRegime r -> t("unknownRegime", r.regime());
            case MembersMissing r -> t("membersMissing", r.regime());
            case CannotPayInstead r -> t("cannotPayInstead");
            case NotAMember r -> t("notAMember", names.place(r.seat()));
            case AlreadyReady r -> t("alreadyReady");
            case NotPlaying r -> t("notPlaying");
            case NotYetReady r -> t("notYetReady");
            case PhaseOver r -> t("phaseOver", Names.phase(r.phase()), r.round());
        };
    }

    /** A refusal a projection names by its key, with ids and numbers for arguments. */
    public static String say(String key, List<String> args, Names names) {
        return Words.or("rejection." + Names.lowerFirst(key), Words.t("rejection.other"), names.all(args));
    }

    /** Where a proposal stands, in words. */
    public static String status(String status) {
        return Words.or("status." + status, status);
    }

    private static String t(String key, Object... args) {
        return Words.t("rejection." + Names.lowerFirst(key), args);
    }
}
