package org.liberalparadox.engine.event;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Threat;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.engine.state.Vote;

/** Something that happened in a game. Outcomes of chance and all computed values are in the event, rounded. */
public sealed interface GameEvent {

    record GameStarted(String scenario, long seed, int rounds) implements GameEvent {}

    record PhaseBegan(int round, Phase phase) implements GameEvent {}

    record SeatReady(String seat) implements GameEvent {}

    record SeatNotReady(String seat) implements GameEvent {}

    /** A card came into play; {@code crisis} carries what lasts. */
    record CrisisStruck(ActiveCrisis crisis) implements GameEvent {}

    /** A seat answered a crisis, or nobody did and the first answer stands. */
    record CrisisAnswered(int crisis, String seat, String choice, boolean byDefault, CardEffect effect, int until)
            implements GameEvent {}

    /** The second half of a card's event, a round later. */
    record CrisisTurned(int crisis, CardEffect effect, int until) implements GameEvent {}

    /** Mood and value of no agreement of a seat, and why: {@code fading}, {@code card}, {@code answer}, {@code election}. */
    record MoodShifted(String seat, Factors mood, double noAgreementShift, String cause, String subject)
            implements GameEvent {}

    /** Tracks of a seat, cause by cause. */
    record TracksChanged(String seat, Factors tracks, List<Track> causes, boolean reckoning) implements GameEvent {}

    /** Budget, incoming budget and political capital of a seat. */
    record PurseChanged(String seat, int budget, int incoming, int capital) implements GameEvent {}

    /** Standing of the government. */
    record PoliticsChanged(
            String seat,
            Factors baseMood,
            double discountShift,
            double polarisation,
            double approval,
            boolean populist,
            boolean mandate)
            implements GameEvent {}

    record ProposalMade(Proposal proposal) implements GameEvent {}

    record ProposalAccepted(int proposal, String seat) implements GameEvent {}

    record ProposalRejected(int proposal, String seat) implements GameEvent {}

    record ProposalWithdrawn(int proposal) implements GameEvent {}

    /** Nobody decided in time. */
    record ProposalLapsed(int proposal) implements GameEvent {}

    /** All parties accepted. */
    record ProposalSigned(int proposal) implements GameEvent {}

    record NoteSent(Note note) implements GameEvent {}

    record CampaignHeld(int proposal, String seat, Factor faction, double lift, int capital) implements GameEvent {}

    /** A parliament carried what its government signed. */
    record ParliamentRatified(Vote vote) implements GameEvent {}

    /** A parliament refused what its government signed: involuntary defection (concept X03). */
    record ParliamentRejected(Vote vote) implements GameEvent {}

    /** A government did not submit what it signed. */
    record GovernmentLetDie(int proposal, String seat) implements GameEvent {}

    /** A conference closed its text with those who accepted it; the others are no party. */
    record ConferenceClosed(int proposal, List<String> signatories) implements GameEvent {}

    /** Too few parliaments carried what a conference signed. */
    record ConferenceFailed(int proposal) implements GameEvent {}

    record AgendaProclaimed(Agenda agenda) implements GameEvent {}

    record AgendaJoined(int agenda, String seat, boolean lead) implements GameEvent {}

    record AgendaEndorsed(int agenda, String by) implements GameEvent {}

    record ProposalEndorsed(int proposal, String by) implements GameEvent {}

    record CouncilTestified(int proposal, String seat, String country, double lift, int capital) implements GameEvent {}

    /** A government paid at home for a faction's votes. */
    record FactionCompensated(int proposal, String seat, Factor faction, double lift, int budget)
            implements GameEvent {}

    /** The leader of a faction voted; what they said before is replaced. */
    record FactionVoted(int proposal, String seat, Factor faction, boolean aye) implements GameEvent {}

    /** How the factions of a parliament divided, right before its vote; only where leaders voted. */
    record CabinetDivided(int proposal, String seat, List<Cabinet.Division> divisions) implements GameEvent {}

    record GateThreatened(Threat threat) implements GameEvent {}

    record AgreementConcluded(int proposal, List<Obligation> obligations) implements GameEvent {}

    record OrdersSealed(String seat, Orders orders) implements GameEvent {}

    record OrdersReopened(String seat) implements GameEvent {}

    /** The policy that holds from now on, read from the orders at the reckoning. */
    record PolicySet(String seat, org.liberalparadox.engine.model.Policy policy) implements GameEvent {}

    record ObligationHonoured(int obligation, int round) implements GameEvent {}

    /** A government broke its word by choice: voluntary defection. */
    record ObligationDefected(int obligation, int round, boolean detected) implements GameEvent {}

    /** A promise was kept and is taken for broken (F4). */
    record ObligationMisread(int obligation, int round) implements GameEvent {}

    /** A misunderstanding was cleared up before a tribunal. */
    record MisreadingCleared(int obligation, int round) implements GameEvent {}

    /** A promise no longer binds. */
    record ObligationEnded(int obligation, Obligation.Status status) implements GameEvent {}

    /** What the holder believes about the other keeping its word, 0 to 1. */
    record TrustChanged(String holder, String about, double trust, String cause) implements GameEvent {}

    /** Who moved, and between which places people passed. */
    record PeopleMoved(int round, List<Movement> movements, List<Passage> passages) implements GameEvent {}

    record RegimeChanged(String regime, double strength, List<Track> causes) implements GameEvent {}

    /** A conference founded a regime (step three). */
    record RegimeFounded(RegimeState regime) implements GameEvent {}

    /** The members agreed on other norms. */
    record RegimeAmended(
            String regime,
            List<Norm> norms,
            @Nullable SharingKey key,
            @Nullable Integer effort) implements GameEvent {}

    record MemberJoined(String regime, String seat, double breadth) implements GameEvent {}

    /** A member left: by {@code choice}, or because too few others were left ({@code cascade}, F10). */
    record MemberLeft(String regime, String seat, String cause, double breadth) implements GameEvent {}

    /** What a member did with a regime beyond complying. */
    record StanceTaken(String regime, String seat, MemberStance stance) implements GameEvent {}

    /** How near the plight of people who flee feels, 0 to 1. */
    record SalienceChanged(String seat, double salience) implements GameEvent {}

    record RegimeCollapsed(String regime) implements GameEvent {}

    /** An election was held; {@code defeated} brings a new government. */
    record ElectionHeld(String seat, double approval, boolean defeated) implements GameEvent {}

    /** The social contract broke on one side. */
    record GovernmentFell(String seat, Failure failure, double contract) implements GameEvent {}

    /** Which side of the paradox failed. */
    enum Failure {
        /** Openness failed: rights trampled, obligations shirked. */
        LEGITIMACY,
        /** Closure failed: borders out of control. */
        SOVEREIGNTY
    }

    /** Where every seat stands at the end of a round. */
    record RoundReckoned(int round, SortedMap<String, SeatState.Stand> stands, Scoreboard scoreboard)
            implements GameEvent {}

    /** Objectives met: ids by seat. */
    record GameEnded(Ending ending, SortedMap<String, List<String>> objectives, Scoreboard scoreboard)
            implements GameEvent {}
}
