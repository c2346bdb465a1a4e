package org.liberalparadox.engine.analysis;

import java.util.List;

/**
 * All packages a parliament would carry: {@code S ≥ b + θ} (Putnam 1988; F1, F8). Its share of the package space is
 * what a shock shrinks.
 */
public final class WinSet {
    private WinSet() {}

    /** Share of a pair's packages that the constituency would carry, 0 to 1. */
    public static double share(Constituency home, PackageSpace space) {
        return space.size() == 0 ? 0 : (double) space.carried(home, space.size(), true) / space.size();
    }

    /** The same with all linkage clauses left out. */
    public static double shareWithoutLinkage(Constituency home, PackageSpace space) {
        return space.size() == 0 ? 0 : (double) space.carried(home, space.size(), false) / space.size();
    }

    /** Share over the packages with all partners alike; {@code packages} in all are looked at. */
    public static double share(Constituency home, List<PackageSpace> spaces, int packages) {
        int each = packages / Math.max(1, spaces.size());
        int carried = 0;
        int looked = 0;
        for (PackageSpace space : spaces) {
            carried += space.carried(home, each, true);
            looked += Math.min(each, space.size());
        }
        return looked == 0 ? 0 : (double) carried / looked;
    }

    /** The highest support any package of the pair could find, in points. */
    public static double largestPossible(Constituency home, PackageSpace space) {
        Offer best = Logroll.of(space, home, home).best(1, 0);
        return best.first() + home.needed();
    }
}
