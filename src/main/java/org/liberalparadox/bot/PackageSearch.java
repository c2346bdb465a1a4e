package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;

/**
 * Looks for a package by logrolling: takes what is worth most for a few weights of the two sides, then improves it one
 * promise at a time until nothing helps (F7). Everything is additive, so a look costs a few additions.
 */
final class PackageSearch {
    /** Changes after which the search ends: no bid holds so many promises that more would help. */
    private static final int STEPS = 24;

    /** What a point short of a bound weighs against any gain, so that the search first finds what both could carry. */
    private static final double SHORTFALL = 20;

    /** From which weights of the two sides the search starts; the best of them counts, so they are a net and no assumption. */
    private static final double[] PARTNER_WEIGHTS = {0.2, 0.8, 2};

    /**
     * What is wanted.
     *
     * @param ownWeight of a point of own value, theirWeight of a point of the partner's support
     * @param value least own value, margin least own margin, theirs least margin of the partner
     * @param keep what the partner's promises must be worth, of what keeping the own ones costs; 0 for who does not ask
     * @param budget own points that may be spent, theirBudget the partner's
     */
    record Aim(
            double ownWeight,
            double theirWeight,
            double value,
            double margin,
            double theirs,
            double keep,
            int budget,
            int theirBudget) {
        Aim sharing(double ownWeight, double least) {
            return new Aim(ownWeight, 1, least, margin, theirs, keep, budget, theirBudget);
        }
    }

    private final Bargain b;
    private final Aim aim;
    private final int[] level;
    private double value;
    private double margin;
    private double theirs;
    /** What keeping the own promises costs, and what the partner's are worth (F3). */
    private double owed;

    private double due;
    private int cost;
    private int theirCost;
    private int given;
    private int got;

    private PackageSearch(Bargain bargain, Aim aim) {
        this.b = bargain;
        this.aim = aim;
        this.level = new int[bargain.promises.size()];
        this.margin = -bargain.ownLine;
        this.theirs = -bargain.theirLine;
    }

    /** The best package found, or null where none is good enough for both. */
    static @Nullable Draft best(Bargain bargain, Aim aim) {
        @Nullable PackageSearch best = null;
        double[] own = own(bargain);
        for (double weight : PARTNER_WEIGHTS) {
            PackageSearch search = new PackageSearch(bargain, aim);
            search.logroll(weight, own);
            if (best == null || search.score() > best.score()) {
                best = search;
            }
        }
        if (best == null) {
            return null;
        }
        best.improve();
        return best.draft();
    }

    /** The package improved from a starting point, or null where nothing good enough for both is near. */
    static @Nullable Draft near(Bargain bargain, Aim aim, List<Clause> start) {
        PackageSearch search = new PackageSearch(bargain, aim);
        int[] levels = bargain.levels(start);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0 && bargain.open[i] && search.fits(i, levels[i])) {
                search.set(i, levels[i]);
            }
        }
        search.improve();
        return search.draft();
    }

    /** What each promise at each level is worth to the seat itself, whatever a point of the partner's support weighs. */
    private static double[] own(Bargain b) {
        double[] own = new double[b.value.length];
        for (int k = 0; k < own.length; k++) {
            own[k] = b.value[k] + b.ownSupport * b.support[k];
        }
        return own;
    }

    /** Every promise at its best level, the best first, as far as number and purse allow. */
    private void logroll(double weight, double[] own) {
        int[] wanted = new int[level.length];
        int[] at = new int[level.length];
        double[] worth = new double[level.length];
        int left = 0;
        for (int i = 0; i < level.length; i++) {
            double most = 0;
            for (int l = 1; b.open[i] && l < Bargain.LEVELS; l++) {
                int k = i * Bargain.LEVELS + l;
                double gain = own[k] + weight * b.theirs[k];
                if (gain > most) {
                    most = gain;
                    at[left] = l;
                }
            }
            if (most > 0) {
                wanted[left] = i;
                worth[left++] = most;
            }
        }
        while (left > 0) {
            int pick = -1;
            int rest = 0;
            for (int w = 0; w < left; w++) {
                // what does not fit now never will: promises only add up
                if (wanted[w] >= 0 && fits(wanted[w], at[w])) {
                    wanted[rest] = wanted[w];
                    at[rest] = at[w];
                    worth[rest] = worth[w];
                    pick = pick < 0 || worth[rest] > worth[pick] ? rest : pick;
                    rest++;
                }
            }
            left = rest;
            if (pick >= 0) {
                set(wanted[pick], at[pick]);
                wanted[pick] = -1;
            }
        }
    }

    private void improve() {
        for (int step = 0; step < STEPS; step++) {
            int pick = -1;
            int to = 0;
            double most = score() + 1e-6;
            for (int i = 0; i < level.length; i++) {
                if (!b.open[i]) {
                    continue;
                }
                for (int l = 0; l < Bargain.LEVELS; l++) {
                    if (l == level[i] || !fits(i, l)) {
                        continue;
                    }
                    int k = i * Bargain.LEVELS + l;
                    int now = i * Bargain.LEVELS + level[i];
                    double score = score(
                            value + b.value[k] - b.value[now],
                            margin + b.support[k] - b.support[now],
                            theirs + b.theirs[k] - b.theirs[now],
                            b.mine[i] ? owed + b.burden(k) - b.burden(now) : owed,
                            b.mine[i] ? due : due + b.boon(k) - b.boon(now));
                    if (score > most) {
                        most = score;
                        pick = i;
                        to = l;
                    }
                }
            }
            if (pick < 0) {
                return;
            }
            set(pick, to);
        }
    }

    private double score() {
        return score(value, margin, theirs, owed, due);
    }

    private double score(double v, double m, double t, double o, double d) {
        return aim.ownWeight * v
                + aim.theirWeight * t
                - SHORTFALL
                        * (Math.max(0, aim.value - v)
                                + Math.max(0, aim.margin - m)
                                + Math.max(0, aim.theirs - t)
                                + Math.max(0, aim.keep * o - d));
    }

    private boolean fits(int i, int to) {
        int from = level[i];
        int more = b.cost[i * Bargain.LEVELS + to] - b.cost[i * Bargain.LEVELS + from];
        int one = from == 0 && to > 0 ? 1 : 0;
        return b.mine[i]
                ? given + one <= b.eachWay && (more <= 0 || cost + more <= aim.budget)
                : got + one <= b.eachWay && (more <= 0 || theirCost + more <= aim.theirBudget);
    }

    private void set(int i, int to) {
        int from = level[i];
        int k = i * Bargain.LEVELS + to;
        int now = i * Bargain.LEVELS + from;
        value += b.value[k] - b.value[now];
        margin += b.support[k] - b.support[now];
        theirs += b.theirs[k] - b.theirs[now];
        int one = (to > 0 ? 1 : 0) - (from > 0 ? 1 : 0);
        if (b.mine[i]) {
            cost += b.cost[k] - b.cost[now];
            owed += b.burden(k) - b.burden(now);
            given += one;
        } else {
            due += b.boon(k) - b.boon(now);
            theirCost += b.cost[k] - b.cost[now];
            got += one;
        }
        level[i] = to;
    }

    private @Nullable Draft draft() {
        boolean enough = given + got > 0
                && value >= aim.value - 1e-6
                && margin >= aim.margin - 1e-6
                && theirs >= aim.theirs - 1e-6
                && due >= aim.keep * owed - 1e-6;
        if (!enough) {
            return null;
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            if (level[i] > 0) {
                clauses.add(b.promises.get(i).at(level[i]));
            }
        }
        return new Draft(List.copyOf(clauses), value, margin, theirs, cost);
    }
}
