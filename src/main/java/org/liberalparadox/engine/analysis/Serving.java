package org.liberalparadox.engine.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What every package of a sample serves, in levels: each principle of an agenda, protection, ways that either side opens. A
 * climate weighs it; once whole and once without linkage.
 */
final class Serving {
    private final float[] whole;
    private final float[] plain;
    private volatile @Nullable Columns columns;

    Serving(int size) {
        whole = new float[size * Climate.KINDS];
        plain = new float[size * Climate.KINDS];
    }

    /** @param first whether the first side of the pair makes the promise */
    void add(int p, Promise promise, int level, boolean first) {
        int kind = Climate.kind(promise.issue());
        if (kind >= 0) {
            add(p, kind, promise, level);
        }
        if (Climate.protects(promise.issue())) {
            add(p, Climate.PROTECTION, promise, level);
        }
        if (Climate.opens(promise.issue())) {
            add(p, Climate.OPENS + (first ? 0 : 1), promise, level);
        }
    }

    private void add(int p, int kind, Promise promise, int level) {
        whole[p * Climate.KINDS + kind] += (float) level;
        plain[p * Climate.KINDS + kind] += promise.isLinkage() ? 0f : (float) level;
    }

    /** What a climate adds to package {@code number} for a side. */
    double felt(int number, Climate climate, Climate.Weights weights, boolean first, boolean linkage) {
        float[] from = linkage ? whole : plain;
        int at = number * Climate.KINDS;
        return from[at] * weights.order()
                + from[at + 1] * weights.development()
                + from[at + 2] * weights.either()
                + from[at + Climate.PROTECTION] * weights.protection()
                + from[at + Climate.OPENS + (first ? 0 : 1)] * climate.order();
    }

    /** The same for the first packages, linkage and all; where no agenda leads there is less to add up. */
    double[] felt(int among, Climate climate, Climate.Weights w, boolean first) {
        Columns known = columns();
        double[] sums = climate.principles().isEmpty()
                ? known.one(among, Climate.PROTECTION, w.protection())
                : known.four(among, w.order(), w.development(), w.either(), w.protection());
        known.add(sums, Climate.OPENS + (first ? 0 : 1), climate.order());
        return sums;
    }

    private Columns columns() {
        Columns known = columns;
        if (known == null) {
            known = new Columns(whole, Climate.KINDS);
            columns = known;
        }
        return known;
    }
}
