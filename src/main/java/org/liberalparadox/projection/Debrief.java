package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Vote;

/**
 * Everything, once the game is over and nothing is secret any more.
 *
 * @param decisive the few moments that led to the ending, in their order
 * @param cooperation share of due promises kept, by round; not a number where nothing was due
 * @param statuses people by status name at the end of each round, the start first
 */
public record Debrief(
        String title,
        int rounds,
        Ending ending,
        List<Moment> decisive,
        List<SeatView.Seat> seats,
        SortedMap<String, List<SeatState.Stand>> stands,
        List<Moment> timeline,
        List<Deal> deals,
        @Nullable Bargain best,
        List<Promise> ledger,
        List<Shock> shocks,
        List<Scoreboard> scoreboards,
        SortedMap<String, List<Long>> statuses,
        SortedMap<String, List<SeatView.Goal>> goals,
        List<Double> cooperation,
        List<String> questions) {

    /**
     * Something worth a mark on the timeline.
     *
     * @param kind crisis, deal, broken, misread, refused, closed, election, fell, collapse
     * @param key suffix of {@code moment.…} in the translation file
     */
    public record Moment(int round, Phase phase, String kind, String key, List<String> args, List<String> seats) {}

    /**
     * A package that was signed and what its parliaments said.
     *
     * @param cabinets of those whose factions were led by people, how each faction voted
     */
    public record Deal(
            int id,
            int round,
            String proposer,
            Terms terms,
            Proposal.Status status,
            List<Vote> votes,
            List<Margin> margins,
            List<Cabinet> cabinets) {}

    /** Margin of a party with and without the linkage clauses, on the day. */
    public record Margin(String seat, double with, double withoutLinkage, double national) {}

    /** The deal with the highest joint margin in the room both had on the day, whose true lines are known now. */
    public record Bargain(int deal, Room room, Room.Point at, Room.@Nullable Point alone) {
        /** Part of the best joint gain that the deal took. */
        public double share() {
            double best = Math.max(room.bestJoint(), at.joint());
            return best <= 0 ? 0 : at.joint() / best;
        }
    }

    public record Promise(
            int id,
            int proposal,
            String giver,
            List<String> beneficiaries,
            String issue,
            int level,
            Obligation.Status status,
            List<Obligation.Entry> record) {}

    /** A shock's two channels at a seat: mood and value of no agreement before and after, and the win-set. */
    public record Shock(
            int round,
            String card,
            String seat,
            Factors moodBefore,
            Factors mood,
            double bBefore,
            double b,
            double winSetBefore,
            double winSet) {}
}
