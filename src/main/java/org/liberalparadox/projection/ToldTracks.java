package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.state.Track;

/** The part of a reckoning about the four tracks of the viewer. */
final class ToldTracks {
    private ToldTracks() {}

    static Reckoning.Step step(List<GameEvent> events, Factors before, Factors after, String seat) {
        List<Track> causes = causes(events, seat);
        List<Reckoning.Line> lines = new ArrayList<>();
        Factor most = Factor.SECURITY;
        for (Factor factor : Factor.values()) {
            double change = after.get(factor) - before.get(factor);
            if (Math.abs(change) > Math.abs(after.get(most) - before.get(most))) {
                most = factor;
            }
            lines.add(Reckonings.line(
                    "track-" + direction(change),
                    args(factor, before, after),
                    Reckonings.strongest(of(causes, factor), change)));
        }
        salience(events, seat, lines);
        return new Reckoning.Step(
                "tracks",
                "tracks-" + direction(after.get(most) - before.get(most)),
                args(most, before, after),
                List.copyOf(lines));
    }

    /** How near the plight of people who flee feels to the viewer's public now (C37). */
    private static void salience(List<GameEvent> events, String seat, List<Reckoning.Line> lines) {
        for (GameEvent event : events) {
            if (event instanceof GameEvent.SalienceChanged e && e.seat().equals(seat)) {
                String share = Long.toString(Math.round(100 * e.salience()));
                lines.add(new Reckoning.Line("salience", List.of(share), "", List.of()));
            }
        }
    }

    private static List<String> args(Factor factor, Factors before, Factors after) {
        return List.of(
                factor.name(),
                Names.number(after.get(factor)),
                Names.number(Math.abs(after.get(factor) - before.get(factor))));
    }

    static String direction(double change) {
        return change >= 0.05 ? "up" : change <= -0.05 ? "down" : "still";
    }

    /** Why the viewer's tracks changed in this reckoning. */
    static List<Track> causes(List<GameEvent> events, String seat) {
        List<Track> causes = new ArrayList<>();
        for (GameEvent event : events) {
            if (event instanceof GameEvent.TracksChanged changed
                    && changed.seat().equals(seat)
                    && changed.reckoning()) {
                causes.addAll(changed.causes());
            }
        }
        return List.copyOf(causes);
    }

    private static List<Track> of(List<Track> causes, Factor factor) {
        List<Track> some = new ArrayList<>();
        for (Track cause : causes) {
            if (cause.factor() == factor) {
                some.add(cause);
            }
        }
        return some;
    }
}
