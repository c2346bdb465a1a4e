package org.liberalparadox.engine.state;

import java.util.Arrays;
import java.util.List;

/** What each seat believes about each other keeping its word, 0 to 1. */
public final class Trusts {
    private final List<String> seats;
    private final double[] values;

    private Trusts(List<String> seats, double[] values) {
        this.seats = seats;
        this.values = values;
    }

    public static Trusts of(List<String> seats, double everywhere) {
        double[] values = new double[seats.size() * seats.size()];
        Arrays.fill(values, everywhere);
        return new Trusts(List.copyOf(seats), values);
    }

    public double of(String holder, String about) {
        return values[index(holder, about)];
    }

    public Trusts with(String holder, String about, double trust) {
        double[] next = values.clone();
        next[index(holder, about)] = trust;
        return new Trusts(seats, next);
    }

    /** Mean over all ordered pairs of the named seats. */
    public double mean(List<String> among) {
        double sum = 0;
        for (String a : among) {
            for (String b : among) {
                sum += a.equals(b) ? 0 : of(a, b);
            }
        }
        int pairs = among.size() * (among.size() - 1);
        return pairs == 0 ? 0 : sum / pairs;
    }

    private int index(String holder, String about) {
        return seats.indexOf(holder) * seats.size() + seats.indexOf(about);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Trusts t && seats.equals(t.seats) && Arrays.equals(values, t.values);
    }

    @Override
    public int hashCode() {
        return 31 * seats.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Trusts" + seats + Arrays.toString(values);
    }
}
