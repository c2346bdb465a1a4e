package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;

/** Improves a charter one norm or promise at a time until every party's parliament would carry it, or nothing helps. */
final class AssemblySearch {
    /** Changes after which the search ends: a text holds fewer promises than that. */
    private static final int STEPS = 30;

    /** What a point short of a bound weighs against any gain, so that the search first finds what all could carry. */
    private static final double SHORTFALL = 20;

    /**
     * What is wanted.
     *
     * @param margins least margin of each party, budgets what each can spend
     * @param worth what each norm is worth to who writes, beyond what it does at home
     * @param clauses the most promises, norms the most norms besides those that stand
     * @param owed what the text takes from each party before it says anything, in points
     */
    record Aim(double[] margins, int[] budgets, double[] worth, double[] owed, int clauses, int norms) {}

    /** A text; margins are those of the parties, short the index of the one it convinces least, or -1. */
    record Text(List<Clause> clauses, List<Norm> norms, double[] margins, double national, int cost, int shortest) {}

    private final Assembly a;
    private final Aim aim;
    private final Negotiation.Conferences weights;
    private final int[] level;
    /** Promises in the text by giver and issue; those made to all. */
    private final int[] made;

    private final int[] madeToAll;
    private final boolean[] norm;
    private final double[] margin;
    private final int[] spent;
    private final double[] gives;
    private final double[] gets;
    private double national;
    private int clauses;
    private int norms;

    private AssemblySearch(Assembly assembly, Aim aim) {
        this.a = assembly;
        this.aim = aim;
        this.weights = assembly.weights;
        this.level = new int[assembly.promises.size()];
        this.made = new int[level.length];
        this.madeToAll = new int[level.length];
        this.norm = new boolean[assembly.norms.size()];
        this.margin = new double[assembly.size()];
        this.spent = new int[assembly.size()];
        this.gives = new double[assembly.size()];
        this.gets = new double[assembly.size()];
        for (int p = 0; p < margin.length; p++) {
            margin[p] = -assembly.line[p];
            gives[p] = aim.owed()[p];
        }
    }

    static @Nullable Text best(Assembly assembly, Aim aim) {
        AssemblySearch search = new AssemblySearch(assembly, aim);
        search.improve();
        return search.text();
    }

    private void improve() {
        if (a.keeps.isEmpty() && !begin()) {
            return;
        }
        for (int step = 0; step < STEPS && step(); step++) {
            // on
        }
    }

    /** A charter has a norm: the one that costs least comes first. */
    private boolean begin() {
        int first = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < norm.length; k++) {
            double score = normScore(k);
            if (score > most) {
                most = score;
                first = k;
            }
        }
        if (first >= 0) {
            toggle(first);
        }
        return first >= 0;
    }

    private boolean step() {
        double most = score(-1, 0) + 1e-6;
        int pick = -1;
        int to = 0;
        for (int i = 0; i < level.length; i++) {
            for (int l = 0; l < Assembly.LEVELS; l++) {
                if (l != level[i] && fits(i, l)) {
                    double score = score(i, l);
                    if (score > most) {
                        most = score;
                        pick = i;
                        to = l;
                    }
                }
            }
        }
        int turn = -1;
        for (int k = 0; k < norm.length; k++) {
            if (norm[k] ? norms + a.keeps.size() > 1 : norms < aim.norms()) {
                double score = normScore(k);
                if (score > most) {
                    most = score;
                    turn = k;
                }
            }
        }
        if (turn >= 0) {
            toggle(turn);
        } else if (pick >= 0) {
            set(pick, to);
        }
        return turn >= 0 || pick >= 0;
    }

    private double score(int i, int l) {
        double score = weights.own() * national;
        int to = i < 0 ? 0 : (i * Assembly.LEVELS + l);
        int from = i < 0 ? 0 : (i * Assembly.LEVELS + level[i]);
        if (i >= 0) {
            score += weights.own() * (a.national[to * margin.length] - a.national[from * margin.length]);
        }
        for (int p = 0; p < margin.length; p++) {
            double m = i < 0
                    ? margin[p]
                    : margin[p] + a.support[to * margin.length + p] - a.support[from * margin.length + p];
            double now = i < 0 ? 0 : a.national[to * margin.length + p];
            double was = i < 0 ? 0 : a.national[from * margin.length + p];
            score += weights.shared() * m - SHORTFALL * (Math.max(0, aim.margins()[p] - m) + unfair(p, now, was));
        }
        for (int k = 0; k < norm.length; k++) {
            score += norm[k] ? aim.worth()[k] : 0;
        }
        return score;
    }

    /** By how much a text asks more of a party than it brings it, with one promise changed. */
    private double unfair(int p, double now, double was) {
        double given = gives[p] + Math.max(0, -now) - Math.max(0, -was);
        double got = gets[p] + Math.max(0, now) - Math.max(0, was);
        return Math.max(0, weights.fair() * given - got - weights.goodwill());
    }

    private double normScore(int k) {
        toggle(k);
        double score = score(-1, 0);
        toggle(k);
        return score;
    }

    private void toggle(int k) {
        int sign = norm[k] ? -1 : 1;
        for (int p = 0; p < margin.length; p++) {
            margin[p] += sign * a.normSupport[k * margin.length + p];
        }
        national += sign * a.normNational[k];
        norms += sign;
        norm[k] = !norm[k];
    }

    private boolean fits(int i, int l) {
        int more = a.cost[i * Assembly.LEVELS + l] - a.cost[i * Assembly.LEVELS + level[i]];
        int p = a.giver[i];
        if (more > 0 && spent[p] + more > aim.budgets()[p]) {
            return false;
        }
        return level[i] > 0 || l == 0 || clauses < aim.clauses() && !overlaps(i);
    }

    /** The same promise by name and among all. */
    private boolean overlaps(int i) {
        return a.toAll[i] ? made[a.kind[i]] > 0 : madeToAll[a.kind[i]] > 0;
    }

    private void set(int i, int l) {
        int to = i * Assembly.LEVELS + l;
        int from = i * Assembly.LEVELS + level[i];
        for (int p = 0; p < margin.length; p++) {
            margin[p] += a.support[to * margin.length + p] - a.support[from * margin.length + p];
            double now = a.national[to * margin.length + p];
            double was = a.national[from * margin.length + p];
            gives[p] += Math.max(0, -now) - Math.max(0, -was);
            gets[p] += Math.max(0, now) - Math.max(0, was);
        }
        national += a.national[to * margin.length] - a.national[from * margin.length];
        spent[a.giver[i]] += a.cost[to] - a.cost[from];
        int more = (l > 0 ? 1 : 0) - (level[i] > 0 ? 1 : 0);
        made[a.kind[i]] += more;
        madeToAll[a.kind[i]] += a.toAll[i] ? more : 0;
        clauses += more;
        level[i] = l;
    }

    private @Nullable Text text() {
        if (norms + a.keeps.size() == 0) {
            return null;
        }
        List<Clause> text = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            if (level[i] > 0) {
                text.add(a.at(i, level[i]));
            }
        }
        List<Norm> bound = new ArrayList<>(a.keeps);
        for (int k = 0; k < norm.length; k++) {
            if (norm[k]) {
                bound.add(a.norms.get(k));
            }
        }
        int shortest = -1;
        double least = -1e-6;
        for (int p = 0; p < margin.length; p++) {
            double over = Math.min(margin[p] - aim.margins()[p], -unfair(p, 0, 0));
            if (over < least) {
                least = over;
                shortest = p;
            }
        }
        return new Text(List.copyOf(text), List.copyOf(bound), margin, national, spent[0], shortest);
    }
}
