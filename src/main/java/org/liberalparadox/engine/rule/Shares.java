package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Movement;

/** Splits whole people by weights: largest remainders, earlier entries first (rounding rule of game manual, chapter 3). */
final class Shares {
    private Shares() {}

    /** Whole numbers that sum to {@code total}, in proportion to the weights. */
    static long[] split(long total, double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        long[] parts = new long[weights.length];
        if (sum <= 0 || total <= 0) {
            return parts;
        }
        double[] rest = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * (weights[i] / sum);
            parts[i] = (long) StrictMath.floor(exact);
            rest[i] = exact - parts[i];
            given += parts[i];
        }
        for (; given < total; given++) {
            int best = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i] > rest[best]) {
                    best = i;
                }
            }
            parts[best]++;
            rest[best] = -1;
        }
        return parts;
    }

    /** Moves people of every origin from one place and status to another, in proportion; returns how many. */
    static long move(
            Year year, String from, PersonStatus was, String to, PersonStatus now, long wanted, Reason reason) {
        return move(year, from, was, to, now, wanted, reason, _ -> true, (_, _) -> {});
    }

    /** The same for the origins wanted, telling of each how many moved. */
    static long move(
            Year year,
            String from,
            PersonStatus was,
            String to,
            PersonStatus now,
            long wanted,
            Reason reason,
            Predicate<String> whose,
            ObjLongConsumer<String> moves) {
        List<String> origins = new ArrayList<>();
        for (String origin : year.turn.state().people().places()) {
            if (year.people.count(origin, from, was) > 0 && whose.test(origin)) {
                origins.add(origin);
            }
        }
        double[] there = origins.stream()
                .mapToDouble(o -> year.people.count(o, from, was))
                .toArray();
        long all = 0;
        for (double d : there) {
            all += (long) d;
        }
        long[] parts = split(Math.min(wanted, all), there);
        long moved = 0;
        for (int i = 0; i < parts.length; i++) {
            long people = year.people.move(new Movement(origins.get(i), from, was, to, now, parts[i], reason));
            moves.accept(origins.get(i), people);
            moved += people;
        }
        return moved;
    }
}
