package org.liberalparadox.engine.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.SeatDefinition;

/** Appeals of every package of a sample to one side, factor by factor; once whole and once without linkage. */
final class Appeals {
    private static final int LEVELS = Clause.MAX_LEVEL + 1;

    private final float[] whole;
    private final float[] plain;
    private final Factors[] promised;
    private final boolean[] linkage;
    private volatile @Nullable Columns columns;

    /** @param promises that packages are made of; what each means at each level is weighed once */
    Appeals(int size, List<Promise> promises, SeatDefinition home) {
        whole = new float[4 * size];
        plain = new float[4 * size];
        promised = new Factors[promises.size() * LEVELS];
        linkage = new boolean[promises.size()];
        for (int i = 0; i < linkage.length; i++) {
            Promise promise = promises.get(i);
            boolean gives = promise.giver().equals(home.id());
            double stake = home.stake(promise.issue().id());
            linkage[i] = promise.isLinkage();
            for (int level = 1; level < LEVELS; level++) {
                double units = promise.issue().units(gives, level) * stake;
                promised[i * LEVELS + level] =
                        promise.issue().side(gives).appeal().times(units);
            }
        }
    }

    /** Adds a promise by its number to a package. */
    void add(int p, int promise, int level) {
        Factors appeal = promised[promise * LEVELS + level];
        add(whole, p, appeal);
        if (!linkage[promise]) {
            add(plain, p, appeal);
        }
    }

    private static void add(float[] to, int p, Factors appeal) {
        to[4 * p] += (float) appeal.security();
        to[4 * p + 1] += (float) appeal.culture();
        to[4 * p + 2] += (float) appeal.economy();
        to[4 * p + 3] += (float) appeal.rights();
    }

    /** Mood-weighted appeal of a package. */
    double dot(int p, Factors mood, boolean linkage) {
        float[] from = linkage ? whole : plain;
        return mood.security() * from[4 * p]
                + mood.culture() * from[4 * p + 1]
                + mood.economy() * from[4 * p + 2]
                + mood.rights() * from[4 * p + 3];
    }

    /** Mood-weighted appeals of the first packages, linkage and all. */
    double[] dots(int among, Factors mood) {
        Columns known = columns;
        if (known == null) {
            known = new Columns(whole, 4);
            columns = known;
        }
        return known.four(among, mood.security(), mood.culture(), mood.economy(), mood.rights());
    }

    /** How many of the first packages reach a line. */
    int above(double line, int among, Factors mood, boolean linkage) {
        float[] from = linkage ? whole : plain;
        float s = (float) mood.security();
        float c = (float) mood.culture();
        float e = (float) mood.economy();
        float r = (float) mood.rights();
        float needed = (float) line;
        int count = 0;
        for (int i = 0; i < 4 * among; i += 4) {
            float support = s * from[i] + c * from[i + 1] + e * from[i + 2] + r * from[i + 3];
            count += support >= needed ? 1 : 0;
        }
        return count;
    }
}
