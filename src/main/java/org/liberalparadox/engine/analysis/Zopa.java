package org.liberalparadox.engine.analysis;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Terms;

/**
 * The zone of possible agreement of a pair: packages both parliaments would carry (F1, F7, F8).
 *
 * @param share of the packages, 0 to 1
 * @param shareWithoutLinkage of the same packages with their linkage clauses left out
 * @param best package by the Nash product of both margins, or null where there is none
 * @param sample packages looked at, drawn with {@code seed}
 */
public record Zopa(
        String first,
        String second,
        double share,
        double shareWithoutLinkage,
        @Nullable Best best,
        int sample,
        long seed) {

    /** The package, its national value and its support by seat, in points. */
    public record Best(List<Clause> clauses, SortedMap<String, Double> value, SortedMap<String, Double> support) {}

    public static Zopa of(PackageSpace space, Constituency one, Constituency other) {
        return new Zopa(
                one.seat(),
                other.seat(),
                share(space, one, other, true),
                share(space, one, other, false),
                best(space, one, other),
                space.size(),
                space.seed());
    }

    private static double share(PackageSpace space, Constituency one, Constituency other, boolean linkage) {
        double line = space.line(one);
        double otherLine = space.line(other);
        int both = 0;
        for (int p = 0; p < space.size(); p++) {
            if (space.appeal(p, one, linkage) >= line && space.appeal(p, other, linkage) >= otherLine) {
                both++;
            }
        }
        return space.size() == 0 ? 0 : (double) both / space.size();
    }

    private static @Nullable Best best(PackageSpace space, Constituency one, Constituency other) {
        Offer nash = Frontier.nash(Frontier.efficient(Frontier.candidates(space, one, other)));
        if (nash == null) {
            return null;
        }
        Terms terms = space.terms(nash.clauses());
        TreeMap<String, Double> value = new TreeMap<>();
        TreeMap<String, Double> support = new TreeMap<>();
        for (Constituency home : List.of(one, other)) {
            Support of = Support.of(terms, home, space.rules());
            value.put(home.seat(), of.national());
            support.put(home.seat(), of.total());
        }
        return new Best(nash.clauses(), value, support);
    }
}
