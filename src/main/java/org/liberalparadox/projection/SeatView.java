package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.engine.state.Vote;

/**
 * The game as one seat sees it: its own state exactly, of the others what is public. Screens and bots get this and
 * nothing else.
 *
 * @param ask what is expected of this seat now
 * @param votes of the parliaments; of another seat's, what the day added is not told apart from what was needed
 * @param diplomacy agendas, threats, and the regimes the viewer lives in
 * @param options what this seat may do now
 */
public record SeatView(
        String scenario,
        String title,
        String map,
        int startYear,
        int round,
        int rounds,
        Phase phase,
        @Nullable Ending ending,
        Own me,
        List<Seat> seats,
        Ask ask,
        List<Talk> talks,
        List<Promise> promises,
        List<Crisis> crises,
        List<Note> notes,
        List<News> news,
        World world,
        List<Vote> votes,
        Diplomacy diplomacy,
        Options options)
        implements WorldSight, DiplomaticSight {

    public int year() {
        return startYear + round - 1;
    }

    /** What a budget point is worth to this seat, in points of national value (C20). */
    public double pointWorth() {
        return seat(me.seat()).pointWorth();
    }

    public boolean isOver() {
        return ending != null;
    }

    /** The same view with only some of the talks. */
    public SeatView withTalks(List<Talk> some) {
        return new SeatView(
                scenario, title, map, startYear, round, rounds, phase, ending, me, seats, ask, some, promises, crises,
                notes, news, world, votes, diplomacy, options);
    }

    /** The same view with another own side and other votes. */
    SeatView withOwn(Own own, List<Vote> some) {
        return new SeatView(
                scenario, title, map, startYear, round, rounds, phase, ending, own, seats, ask, talks, promises, crises,
                notes, news, world, some, diplomacy, options);
    }

    /** The same view with another diplomacy. */
    SeatView withDiplomacy(Diplomacy other) {
        return new SeatView(
                scenario, title, map, startYear, round, rounds, phase, ending, me, seats, ask, talks, promises, crises,
                notes, news, world, votes, other, options);
    }

    public Seat seat(String id) {
        for (Seat seat : seats) {
            if (seat.id().equals(id)) {
                return seat;
            }
        }
        throw new IllegalArgumentException("no seat " + id);
    }

    /**
     * The viewer's own state.
     *
     * @param faction whose leader alone looks, in cabinet mode: what tells of the whole parliament is then 0; else null
     * @param before tracks before the last reckoning and what came since: what the causes moved them from; likewise the
     *     contract and approval
     * @param committed budget the promises in force, dues and upkeep cost this round; dues of it, dues and upkeep
     * @param salience how near the plight of people who flee feels, 0 to 1
     * @param winSet share of all packages its parliament would carry, 0 to 1; winSetBefore at the end of the round before
     * @param needed value of no agreement plus caution
     * @param electionIn rounds until the next election, or null
     * @param standing the policy the game started with, from which levers count
     * @param reopenable whether orders are sealed and may be opened again
     */
    public record Own(
            String seat,
            @Nullable Factor faction,
            SeatDefinition.TrackMeaning meaning,
            Factors tracks,
            Factors before,
            List<Track> causes,
            double openness,
            double closure,
            double contract,
            double contractBefore,
            double fall,
            Factors mood,
            Factors moodBefore,
            Factors baseMood,
            Factors interest,
            double noAgreement,
            Climate climate,
            double noAgreementBefore,
            double caution,
            double needed,
            double winSet,
            double winSetBefore,
            int budget,
            int committed,
            int dues,
            int capital,
            double discountFactor,
            double salience,
            double polarisation,
            double approval,
            double approvalBefore,
            double defeat,
            @Nullable Integer electionIn,
            boolean populist,
            boolean mandate,
            Policy policy,
            Policy standing,
            @Nullable Orders orders,
            boolean reopenable,
            boolean ready,
            SeatDefinition.Brief brief,
            List<Goal> goals,
            SortedMap<String, Double> stakes,
            List<Circumstance> circumstances) {

        /** The same for the leader of one faction, without what tells how the whole parliament stands. */
        Own onlyOf(Factor led) {
            return new Own(
                    seat,
                    led,
                    meaning,
                    tracks,
                    before,
                    causes,
                    openness,
                    closure,
                    contract,
                    contractBefore,
                    fall,
                    mood,
                    moodBefore,
                    baseMood,
                    interest,
                    0,
                    climate,
                    0,
                    0,
                    0,
                    0,
                    0,
                    budget,
                    committed,
                    dues,
                    capital,
                    discountFactor,
                    salience,
                    polarisation,
                    approval,
                    approvalBefore,
                    defeat,
                    electionIn,
                    populist,
                    mandate,
                    policy,
                    standing,
                    orders,
                    reopenable,
                    ready,
                    brief,
                    goals,
                    stakes,
                    circumstances);
        }
    }

    /**
     * A quantity that shapes the seat's politics besides tracks and mood.
     *
     * @param key suffix of {@code state.circumstance.…} in the translation file
     * @param term codex entry that tells what it is
     * @param value 0 to 1; change against the start of the game
     */
    public record Circumstance(String key, String term, double value, double change) {}

    /** A confidential objective and whether it holds now. */
    public record Goal(String text, int points, boolean met) {}

    /**
     * What is public about a seat, the viewer's own included.
     *
     * @param trust what the viewer believes about it, null for itself
     * @param hosted people in the territory by status name
     * @param trail openness and closure at the end of each round, the start first
     * @param noAgreement public estimate of its value of no agreement plus caution, with its likely error
     * @param gate whether it lies on a route before its end
     */
    public record Seat(
            String id,
            String name,
            String mark,
            String flag,
            Role role,
            boolean liberal,
            boolean asylum,
            long population,
            double gdpPerCapita,
            double pointWorth,
            double power,
            Factors tracks,
            Factors mood,
            SortedMap<String, Double> stakes,
            double contract,
            double approval,
            boolean populist,
            @Nullable Integer electionIn,
            Policy policy,
            @Nullable Double trust,
            @Nullable Double trustBefore,
            SortedMap<String, Long> hosted,
            List<Point> trail,
            double noAgreement,
            Climate climate,
            double estimateError,
            boolean gate,
            boolean ready,
            boolean sealed,
            boolean bot) {}

    /** A point of a trail; crisis is the title of the card that struck in that round, if any. */
    public record Point(
            int round,
            double openness,
            double closure,
            double contract,
            @Nullable String crisis) {}

    /**
     * The one sentence: a message key with its arguments, and whom we wait for.
     *
     * @param key suffix of {@code ask.…} in the translation file
     */
    public record Ask(String key, List<String> args, List<String> waitingFor, int ready, int of) {}

    /**
     * A package the viewer is party to, or one that is public because it is in force or was voted on.
     *
     * @param endorsed organisations that stand behind it
     * @param conference how far a charter has come, null for a bargain
     * @param forecast how the viewer's own parliament would vote now, when it is a party
     */
    public record Talk(
            int id,
            String proposer,
            int round,
            Terms terms,
            @Nullable Integer counters,
            Proposal.Status status,
            List<String> accepted,
            List<String> ratified,
            List<Proposal.Campaign> campaigns,
            List<String> endorsed,
            @Nullable Conference conference,
            boolean mayAccept,
            boolean mayReject,
            boolean mayCounter,
            boolean mayWithdraw,
            boolean maySubmit,
            boolean mayCampaign,
            boolean mayCompensate,
            @Nullable Forecast forecast) {
        Talk withForecast(Forecast other) {
            return new Talk(
                    id,
                    proposer,
                    round,
                    terms,
                    counters,
                    status,
                    accepted,
                    ratified,
                    campaigns,
                    endorsed,
                    conference,
                    mayAccept,
                    mayReject,
                    mayCounter,
                    mayWithdraw,
                    maySubmit,
                    mayCampaign,
                    mayCompensate,
                    other);
        }
    }

    /**
     * How far a charter has come: a quorum of power brings it into force, and who does not go along drops out (F10).
     *
     * @param share of the power of all at the conference that has signed; once signed, of the signatories that has ratified
     * @param quorum share needed
     * @param regime id of the regime it joins or amends, null for a new one
     */
    public record Conference(
            double share,
            double quorum,
            List<String> with,
            List<String> awaited,
            List<String> left,
            @Nullable String regime) {}

    /**
     * A promise in force or of the past that the viewer owes or is owed, or that is public.
     *
     * @param chanceSeen chance that a defection would be detected
     */
    public record Promise(
            int id,
            int proposal,
            String giver,
            List<String> beneficiaries,
            String issue,
            int level,
            int since,
            int until,
            Form form,
            Monitor monitor,
            Reciprocity reciprocity,
            Obligation.Status status,
            List<Obligation.Entry> record,
            int cost,
            Factors effect,
            double chanceSeen,
            double trustLost,
            boolean due,
            List<Integer> lapsing) {}

    /** A card in play that the viewer knows of. */
    public record Crisis(
            int id,
            String card,
            int round,
            List<String> struck,
            boolean awaitsMe,
            @Nullable String myAnswer) {}

    /**
     * Something that happened, told as news; a message key with its arguments.
     *
     * @param key suffix of {@code news.…} in the translation file
     * @param subject a card, a proposal number, a seat: what the item is about
     */
    public record News(
            int round, Phase phase, String key, String subject, List<String> args, List<String> seats, double weight) {}
}
