package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.rule.SocialContract;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;

/** A round told in order, as one seat may know it: people, tracks, who kept their word, regimes, elections. */
public final class Reckonings {
    private Reckonings() {}

    /**
     * @param before the state when POLICY ended
     * @param events what the reckoning brought, to the end of the round
     * @param after the state when the round had been reckoned
     */
    public static Reckoning of(GameState before, List<GameEvent> events, GameState after, String seat) {
        SeatState was = before.seat(seat);
        SeatState now = after.seat(seat);
        SeatState.@Nullable Stand last = Past.at(was, before.round() - 1);
        SeatState.@Nullable Stand stand = Past.at(now, before.round());
        Factors tracks = stand == null ? now.tracks() : stand.tracks();
        double contractBefore = Rounding.tenth(
                SocialContract.of(was.tracks(), before.setup().rules().model()));
        return new Reckoning(
                before.round(),
                List.of(
                        ToldPeople.step(before, events, after),
                        ToldTracks.step(events, was.tracks(), tracks, seat),
                        ToldWord.step(before, events, seat),
                        ToldRegimes.step(before, events),
                        ToldElections.step(before, events)),
                was.tracks(),
                tracks,
                ToldTracks.causes(events, seat),
                contractBefore,
                stand == null ? contractBefore : stand.contract(),
                last == null ? 0 : last.winSet(),
                stand == null ? 0 : stand.winSet(),
                was.approval(),
                stand == null ? now.approval() : stand.approval(),
                beliefs(before, events, seat));
    }

    /** What the viewer believes of each other, with the cause that moved it most. */
    private static List<Reckoning.Belief> beliefs(GameState before, List<GameEvent> events, String seat) {
        TreeMap<String, Reckoning.Belief> beliefs = new TreeMap<>();
        TreeMap<String, Double> most = new TreeMap<>();
        for (GameEvent event : events) {
            if (event instanceof GameEvent.TrustChanged(String holder, String about, double trust, String cause)
                    && holder.equals(seat)) {
                Reckoning.@Nullable Belief known = beliefs.get(about);
                double start = before.trusts().of(seat, about);
                double step = Math.abs(trust - (known == null ? start : known.after()));
                // who takes a kept promise for broken believes that it was broken
                String why = cause.equals("misread") ? "betrayed" : cause;
                boolean strongest = known == null || step > most.getOrDefault(about, 0.0);
                beliefs.put(about, new Reckoning.Belief(about, start, trust, strongest ? why : known.cause()));
                most.merge(about, step, Math::max);
            }
        }
        List<Reckoning.Belief> sorted = new ArrayList<>(beliefs.values());
        sorted.sort((a, b) -> Double.compare(Math.abs(b.after() - b.before()), Math.abs(a.after() - a.before())));
        return List.copyOf(sorted);
    }

    /** The strongest of the causes that pulled in a direction; null when none did. */
    static @Nullable Track strongest(List<Track> causes, double direction) {
        @Nullable Track strongest = null;
        for (Track cause : causes) {
            double pull = cause.points() * Math.signum(direction);
            if (pull > 0 && (strongest == null || pull > Math.abs(strongest.points()))) {
                strongest = cause;
            }
        }
        return strongest;
    }

    /** A line with the cause that moved it, if any. */
    static Reckoning.Line line(String key, List<String> args, @Nullable Track cause) {
        return cause == null
                ? new Reckoning.Line(key, args, "", List.of())
                : new Reckoning.Line(key, args, cause.cause(), List.of(cause.subject(), Names.number(cause.points())));
    }
}
