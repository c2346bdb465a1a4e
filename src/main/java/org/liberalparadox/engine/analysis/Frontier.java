package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;

/**
 * The Pareto frontier of a pair in points of support above what each parliament needs, so that no agreement is the
 * origin; with the Nash and the Kalai–Smorodinsky solutions (F9; Raiffa 1982).
 *
 * @param points from the first side's best to the second's
 * @param nash null where no package is carried by both, and so is kalaiSmorodinsky
 */
public record Frontier(
        String first,
        String second,
        List<Offer> points,
        @Nullable Offer nash,
        @Nullable Offer kalaiSmorodinsky,
        double firstNeeded,
        double secondNeeded) {
    private static final int STEPS = 200;

    /** The frontier of all packages of the pair: the sample and the exact best for many weights. */
    public static Frontier of(PackageSpace space, Constituency one, Constituency other) {
        List<Offer> points = efficient(candidates(space, one, other));
        return new Frontier(
                one.seat(), other.seat(), points, nash(points), kalaiSmorodinsky(points), one.needed(), other.needed());
    }

    /** The first packages of the sample that both could pay for, at most so many: a sample too, to be drawn as dots. */
    public static List<Offer> sample(PackageSpace space, Constituency one, Constituency other, int most) {
        List<Offer> offers = new ArrayList<>(most);
        double line = space.line(one);
        double otherLine = space.line(other);
        for (int p = 0; p < space.size() && offers.size() < most; p++) {
            List<Clause> clauses = space.terms(p).clauses();
            if (space.isAffordable(clauses)) {
                offers.add(new Offer(
                        clauses, space.appeal(p, one, true) - line, space.appeal(p, other, true) - otherLine));
            }
        }
        return List.copyOf(offers);
    }

    static List<Offer> candidates(PackageSpace space, Constituency one, Constituency other) {
        List<Offer> offers = new ArrayList<>(Logroll.of(space, one, other).sweep(STEPS));
        double line = space.line(one);
        double otherLine = space.line(other);
        for (int p = 0; p < space.size(); p++) {
            double first = space.appeal(p, one, true) - line;
            double second = space.appeal(p, other, true) - otherLine;
            if (first >= 0 && second >= 0) {
                List<Clause> clauses = space.terms(p).clauses();
                if (space.isAffordable(clauses)) {
                    offers.add(new Offer(clauses, first, second));
                }
            }
        }
        return offers;
    }

    /** Those that no other beats for both. */
    static List<Offer> efficient(List<Offer> offers) {
        List<Offer> sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparingDouble(Offer::first)
                .thenComparingDouble(Offer::second)
                .reversed());
        List<Offer> efficient = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (Offer offer : sorted) {
            if (offer.second() > most + 1e-9) {
                efficient.add(offer);
                most = offer.second();
            }
        }
        return List.copyOf(efficient);
    }

    static @Nullable Offer nash(List<Offer> points) {
        return points.stream()
                .filter(Offer::carriedByBoth)
                .max(Comparator.comparingDouble(Offer::nashProduct))
                .orElse(null);
    }

    /** Where both get the same share of the most they could get. */
    static @Nullable Offer kalaiSmorodinsky(List<Offer> points) {
        List<Offer> zone = points.stream().filter(Offer::carriedByBoth).toList();
        double first = zone.stream().mapToDouble(Offer::first).max().orElse(0);
        double second = zone.stream().mapToDouble(Offer::second).max().orElse(0);
        return zone.stream()
                .max(Comparator.comparingDouble(o -> Math.min(share(o.first(), first), share(o.second(), second))))
                .orElse(null);
    }

    private static double share(double margin, double most) {
        return most <= 0 ? 0 : margin / most;
    }
}
