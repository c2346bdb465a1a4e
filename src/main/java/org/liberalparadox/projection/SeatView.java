package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Scoreboard;
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
        Options options) {

    public int year() {
        return startYear + round - 1;
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

    /** The same view with another diplomacy. */
    SeatView withDiplomacy(Diplomacy other) {
        return new SeatView(
                scenario, title, map, startYear, round, rounds, phase, ending, me, seats, ask, talks, promises, crises,
                notes, news, world, votes, other, options);
    }

    public Seat seat(String id) {
        return seats.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no seat " + id));
    }

    /**
     * The viewer's own state.
     *
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
            List<Circumstance> circumstances) {}

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

    /**
     * People, regimes and scoreboards.
     *
     * @param passages who went from where to where in the last reckoning
     * @param statuses everybody by status, now and before the last reckoning
     */
    public record World(
            int passagesRound,
            List<Passage> passages,
            SortedMap<String, Long> statuses,
            SortedMap<String, Long> statusesBefore,
            List<Regime> regimes,
            List<Scoreboard> scoreboards,
            List<Origin> origins,
            List<Reading> meters) {}

    /** How low a meter stands, 0 to 100, and the cards it makes likelier now, by title. */
    public record Reading(Meter meter, double value, List<String> cards) {}

    /** An origin nobody plays, with its people by status name. */
    public record Origin(String id, String name, String mark, String flag, SortedMap<String, Long> people) {}

    /**
     * A regime as everybody sees it.
     *
     * @param roll everybody who ever was a member
     * @param since round it was founded in, 0 for one in force at the start
     * @param trail breadth and strength at the end of each round of its life
     */
    public record Regime(
            String id,
            String name,
            double strength,
            double before,
            double breadth,
            boolean collapsed,
            List<String> members,
            List<String> roll,
            int since,
            List<Norm> norms,
            @Nullable SharingKey key,
            List<Standing> trail) {}

    /** Where a regime stood at the end of a round. */
    public record Standing(int round, double breadth, double strength) {}

    /**
     * Agendas, threats, charters.
     *
     * @param agendas that still count, the leading one first
     * @param threats of this round and before
     * @param presses seats the viewer may threaten, and what that would do
     * @param norms what each norm of a charter would mean to the viewer's factions
     * @param memberships regimes the viewer belongs to
     */
    public record Diplomacy(
            List<Agenda> agendas,
            List<Threat> threats,
            List<Press> presses,
            List<NormChoice> norms,
            List<Membership> memberships) {}

    /**
     * A principle proclaimed before others.
     *
     * @param last last round it counts in
     * @param power of its supporters together
     * @param leads whether it sets the agenda now
     * @param speaksToMe whether it gives legitimacy in the viewer's parliament
     */
    public record Agenda(
            int id,
            String seat,
            int round,
            int last,
            List<Principle> principles,
            List<String> supporters,
            List<String> endorsers,
            double power,
            boolean leads,
            boolean speaksToMe,
            boolean mayJoin) {}

    /**
     * A threat to open the gates.
     *
     * @param pressure exact for who is threatened, a range for who threatens, null for all others
     */
    public record Threat(
            String seat, String target, int round, @Nullable Pressure pressure) {}

    /** Points of support a threat adds to the cost of no agreement: from calm to polarised, or exactly. */
    public record Pressure(double low, double high) {}

    public record Press(String target, Pressure pressure) {}

    /**
     * A norm as the viewer's parliament would feel it.
     *
     * @param sovereignty points of support it costs as something new, 0 where the state lives by it already
     */
    public record NormChoice(Norm norm, Factors appeal, double sovereignty) {}

    /**
     * A regime the viewer belongs to.
     *
     * @param shaken members who leave at the next reckoning unless they pledge to stay, as too few others are left
     * @param upkeep budget points a round the viewer pays for it when it complies
     */
    public record Membership(String regime, int upkeep, List<String> shaken, List<Stance> stances) {}

    /**
     * What the viewer may do with a regime this round.
     *
     * @param budget points it costs more (or saves) than complying
     * @param strength what it does to the regime
     * @param followers who would follow it out, step by step
     * @param left share of the regime's power left when they have
     */
    public record Stance(
            MemberStance stance, int budget, int capital, double strength, List<String> followers, double left) {}
}
