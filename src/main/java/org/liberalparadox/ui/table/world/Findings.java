package org.liberalparadox.ui.table.world;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.projection.PublicSight.Point;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The sentences over the figures: what happened, not what is drawn. */
final class Findings {
    private static final double MOVED = 1.5;

    private Findings() {}

    /** Which state moved on the paradox map, and where to: my own first, else whoever moved most. */
    static String paradox(List<SeatView.Seat> seats, int round, @Nullable String me) {
        SeatView.@Nullable Seat who = seats.stream()
                .filter(s -> s.role().isState())
                .max(Comparator.comparingDouble((SeatView.Seat s) -> s.id().equals(me) && moved(s) >= MOVED ? 1 : 0)
                        .thenComparingDouble(Findings::moved))
                .orElse(null);
        if (who == null || moved(who) < MOVED) {
            return Words.t(round == 1 ? "world.paradox.start" : "world.paradox.still");
        }
        double openness = now(who).openness() - last(who).openness();
        double closure = now(who).closure() - last(who).closure();
        return Words.t("world.paradox." + sign(openness) + sign(closure), who.name());
    }

    private static String sign(double change) {
        return change >= MOVED ? "Up" : change <= -MOVED ? "Down" : "Same";
    }

    private static double moved(SeatView.Seat seat) {
        return Math.max(
                Math.abs(now(seat).openness() - last(seat).openness()),
                Math.abs(now(seat).closure() - last(seat).closure()));
    }

    /** Where a seat stands now, the news of this round included. */
    static Point now(SeatView.Seat seat) {
        return new Point(
                seat.trail().isEmpty() ? 0 : seat.trail().getLast().round(),
                (seat.tracks().economy() + seat.tracks().rights()) / 2,
                (seat.tracks().security() + seat.tracks().culture()) / 2,
                seat.contract(),
                null);
    }

    /** The end of a round that the present is compared with. */
    private static Point last(SeatView.Seat seat) {
        List<Point> trail = seat.trail();
        if (trail.isEmpty()) {
            return now(seat);
        }
        Point end = trail.getLast();
        boolean newsMoved = Math.abs(end.openness() - now(seat).openness())
                        + Math.abs(end.closure() - now(seat).closure())
                > 0.5;
        return newsMoved || trail.size() == 1 ? end : trail.get(trail.size() - 2);
    }

    /** The most travelled stretch of the last round. */
    static String flow(SeatView.World world, int round, Names names) {
        return world.passages().stream()
                .max(Comparator.comparingLong(Passage::people))
                .filter(p -> p.people() > 0)
                .map(p -> Words.t(
                        "world.flow.most",
                        Numbers.peopleInWords(p.people()),
                        names.place(p.from()),
                        names.place(p.to())))
                .orElseGet(() -> Words.t(round == 1 ? "world.flow.start" : "world.flow.none"));
    }
}
