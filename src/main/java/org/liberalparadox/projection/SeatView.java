package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Note;
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
        implements OwnSight, PublicSight, TalkSight, WorldSight, DiplomaticSight {

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

    /** Whether this seat has said that it is ready. */
    public boolean isReady() {
        return seat(me.seat()).ready();
    }
}
