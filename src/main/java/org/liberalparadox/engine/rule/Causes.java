package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.state.Track;

/** Why the tracks of a seat change in a year, cause by cause, each rounded to a tenth. */
final class Causes {
    final Year year;
    final String seat;
    private final List<Track> list = new ArrayList<>();

    Causes(Year year, String seat) {
        this.year = year;
        this.seat = seat;
    }

    Model.Tracks t() {
        return year.model().tracks();
    }

    Tally tally() {
        return year.tally(seat);
    }

    /** People over capacity. */
    double load(double people) {
        return people / year.capacity(seat);
    }

    /** Convex at first, never beyond the cap. */
    static double pressure(double load, double coefficient, double exponent, double cap) {
        return load <= 0 ? 0 : cap * (1 - StrictMath.exp(-coefficient * StrictMath.pow(load, exponent) / cap));
    }

    void add(Factor factor, String cause, String subject, double points) {
        double rounded = Rounding.tenth(points);
        if (rounded != 0) {
            list.add(new Track(factor, cause, subject, rounded));
        }
    }

    double sum(Factor factor) {
        double sum = 0;
        for (Track cause : list) {
            sum += cause.factor() == factor ? cause.points() : 0;
        }
        return sum;
    }

    List<Track> list() {
        return List.copyOf(list);
    }
}
