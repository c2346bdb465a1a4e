package org.liberalparadox.engine.state;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Stock;

/** How many people of each origin are where, in which status. Moving people conserves their number. */
public final class People {
    private static final int STATUSES = PersonStatus.values().length;

    private final List<String> places;
    // for look-ups only: nothing iterates over it
    private final Map<String, Integer> order;
    private final long[] counts;

    private People(List<String> places, Map<String, Integer> order, long[] counts) {
        this.places = places;
        this.order = order;
        this.counts = counts;
    }

    /** People as a scenario counts them. */
    public static People of(List<String> places, List<Stock> stocks) {
        Map<String, Integer> order = new HashMap<>();
        places.forEach(p -> order.put(p, order.size()));
        People people = new People(List.copyOf(places), order, new long[places.size() * places.size() * STATUSES]);
        for (Stock s : stocks) {
            people.counts[people.index(s.origin(), s.place(), s.status())] += s.people();
        }
        return people;
    }

    private int place(String id) {
        Integer at = order.get(id);
        if (at == null) {
            throw new IllegalArgumentException("no place " + id);
        }
        return at;
    }

    private int index(String origin, String place, PersonStatus status) {
        return (place(origin) * places.size() + place(place)) * STATUSES + status.ordinal();
    }

    public List<String> places() {
        return places;
    }

    public long count(String origin, String place, PersonStatus status) {
        return counts[index(origin, place, status)];
    }

    /** People of every origin at a place in a status. */
    public long at(String place, PersonStatus status) {
        long sum = 0;
        int step = places.size() * STATUSES;
        for (int i = place(place) * STATUSES + status.ordinal(); i < counts.length; i += step) {
            sum += counts[i];
        }
        return sum;
    }

    /** People of an origin in a status, wherever they are. */
    public long of(String origin, PersonStatus status) {
        long sum = 0;
        int from = place(origin) * places.size() * STATUSES;
        for (int i = from + status.ordinal(); i < from + places.size() * STATUSES; i += STATUSES) {
            sum += counts[i];
        }
        return sum;
    }

    /** People of every origin at a place, in the order of the statuses. */
    public long[] at(String place) {
        long[] sums = new long[STATUSES];
        int step = places.size() * STATUSES;
        for (int from = place(place) * STATUSES; from < counts.length; from += step) {
            add(sums, from);
        }
        return sums;
    }

    /** People of an origin wherever they are, in the order of the statuses. */
    public long[] of(String origin) {
        long[] sums = new long[STATUSES];
        int from = place(origin) * places.size() * STATUSES;
        for (int place = 0; place < places.size(); place++) {
            add(sums, from + place * STATUSES);
        }
        return sums;
    }

    private void add(long[] sums, int from) {
        for (int status = 0; status < STATUSES; status++) {
            sums[status] += counts[from + status];
        }
    }

    public long total(PersonStatus status) {
        long sum = 0;
        for (int i = status.ordinal(); i < counts.length; i += STATUSES) {
            sum += counts[i];
        }
        return sum;
    }

    /** Everybody of an origin, LOST included: this number never changes. */
    public long totalOf(String origin) {
        int from = place(origin) * places.size() * STATUSES;
        return Arrays.stream(counts, from, from + places.size() * STATUSES).sum();
    }

    public long total() {
        return Arrays.stream(counts).sum();
    }

    /** After the movements; refuses to move people who are not there, which would be an engine fault. */
    public People after(List<Movement> movements) {
        People next = new People(places, order, counts.clone());
        for (Movement m : movements) {
            next.move(m);
        }
        return next;
    }

    /** A working copy for the reckoning, which records what it moves. */
    public Journal journal() {
        return new Journal(new People(places, order, counts.clone()));
    }

    private void move(Movement m) {
        int from = index(m.origin(), m.from(), m.was());
        if (m.people() < 0 || counts[from] < m.people()) {
            throw new IllegalStateException("cannot move " + m + ", there are " + counts[from]);
        }
        counts[from] -= m.people();
        counts[index(m.origin(), m.to(), m.now())] += m.people();
    }

    /** Moves people step by step and remembers every movement. */
    public static final class Journal {
        private final People people;
        private final List<Movement> movements = new java.util.ArrayList<>();

        private Journal(People people) {
            this.people = people;
        }

        public long count(String origin, String place, PersonStatus status) {
            return people.count(origin, place, status);
        }

        public long at(String place, PersonStatus status) {
            return people.at(place, status);
        }

        public long of(String origin, PersonStatus status) {
            return people.of(origin, status);
        }

        /** Moves at most as many as are there; returns how many moved. */
        public long move(Movement wanted) {
            long there = people.count(wanted.origin(), wanted.from(), wanted.was());
            long people = Math.max(0, Math.min(there, wanted.people()));
            if (people > 0 && !(wanted.from().equals(wanted.to()) && wanted.was() == wanted.now())) {
                Movement m = new Movement(
                        wanted.origin(),
                        wanted.from(),
                        wanted.was(),
                        wanted.to(),
                        wanted.now(),
                        people,
                        wanted.reason());
                this.people.move(m);
                movements.add(m);
            }
            return people;
        }

        public List<Movement> movements() {
            return List.copyOf(movements);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof People p && places.equals(p.places) && Arrays.equals(counts, p.counts);
    }

    @Override
    public int hashCode() {
        return 31 * places.hashCode() + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "People[" + total() + " of " + places + "]";
    }
}
