package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Analyst;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Frontier;
import org.liberalparadox.engine.analysis.Offer;
import org.liberalparadox.engine.state.GameState;

/**
 * The room for both sides of a pair: what they could sign, in points above what each parliament needs, so that no deal
 * is the origin (F9; Raiffa 1982). Depends on the two home fronts only, not on the package being written.
 *
 * @param packages a sample, near enough to no deal to be drawn
 * @param frontier packages no other beats for both, from the first side's least to its most
 * @param nash null where nothing would pass both parliaments
 * @param passing share of the sample that both would carry, 0 to 1
 */
public record Room(
        String first,
        String second,
        List<Point> packages,
        List<Point> frontier,
        @Nullable Point nash,
        double passing) {
    private static final int LOOKED_AT = 1200;
    private static final int DRAWN = 420;
    private static final double LEAST_REACH = 10;

    /** A package: its margin with either parliament. */
    public record Point(double first, double second) {
        public boolean carriedByBoth() {
            return first >= 0 && second >= 0;
        }

        public double joint() {
            return first + second;
        }

        private static Point of(Offer offer) {
            return new Point(tenth(offer.first()), tenth(offer.second()));
        }
    }

    /** As the first side may know it: its own front exactly, the second's from the outside (C14). */
    public static Room seenBy(GameState state, String first, String second) {
        return of(state.setup().analyst(), Forecasts.home(state, first), Forecasts.abroad(state, first, second));
    }

    /** As whoever sees everything knows it: both fronts exactly. */
    public static Room exact(GameState state, String first, String second) {
        return of(state.setup().analyst(), Forecasts.home(state, first), Forecasts.home(state, second));
    }

    static Room of(Analyst analyst, Constituency one, Constituency other) {
        Frontier frontier = analyst.frontier(one, other);
        List<Offer> sample = analyst.offers(one, other, LOOKED_AT);
        double reach = reach(frontier);
        List<Point> packages = new ArrayList<>(DRAWN);
        int passing = 0;
        for (Offer offer : sample) {
            passing += offer.carriedByBoth() ? 1 : 0;
            if (packages.size() < DRAWN && isNear(offer, reach)) {
                packages.add(Point.of(offer));
            }
        }
        List<Point> line = new ArrayList<>();
        for (Offer offer : frontier.points().reversed()) {
            if (isNear(offer, reach)) {
                line.add(Point.of(offer));
            }
        }
        @Nullable Offer nash = frontier.nash();
        return new Room(
                one.seat(),
                other.seat(),
                List.copyOf(packages),
                List.copyOf(line),
                nash == null ? null : Point.of(nash),
                sample.isEmpty() ? 0 : (double) passing / sample.size());
    }

    /** How far from no deal the drawing goes: as far down as the zone of agreement goes up. */
    private static double reach(Frontier frontier) {
        double reach = LEAST_REACH;
        for (Offer offer : frontier.points()) {
            if (offer.carriedByBoth()) {
                reach = Math.max(reach, Math.max(offer.first(), offer.second()));
            }
        }
        return reach;
    }

    private static boolean isNear(Offer offer, double reach) {
        return Math.abs(offer.first()) <= reach * 1.2 && Math.abs(offer.second()) <= reach * 1.2;
    }

    /** The most both could have together. */
    public double bestJoint() {
        double best = 0;
        for (Point point : frontier) {
            best = point.carriedByBoth() ? Math.max(best, point.joint()) : best;
        }
        return best;
    }

    private static double tenth(double value) {
        return StrictMath.rint(value * 10) / 10;
    }
}
