package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Terms;

/** How a text came to be: the chain of counter-proposals, and what each changed. Only of texts the viewer may read. */
public final class Versions {
    private Versions() {}

    /**
     * A text of the chain.
     *
     * @param number 1 for the first that the viewer knows of
     * @param changes against the version before; empty for the first
     */
    public record Version(int number, SeatView.Talk talk, List<Change> changes) {}

    /** What differs between one version and the next. */
    public sealed interface Change {
        /** A promise by its giver to its beneficiary. */
        record Added(Clause clause) implements Change {}

        record Dropped(Clause clause) implements Change {}

        /** The same promise at another level. */
        record Level(Clause clause, int before) implements Change {}

        record Joined(String seat) implements Change {}

        record Left(String seat) implements Change {}

        /** Form, duration, monitor, reciprocity or charter. */
        record Term(Kind kind, String before, String now) implements Change {}
    }

    /** Terms besides the promises. */
    public enum Kind {
        FORM,
        DURATION,
        MONITOR,
        RECIPROCITY,
        CHARTER
    }

    /** The versions that led to a text, the first one first, the text itself last. */
    public static List<Version> of(List<SeatView.Talk> talks, SeatView.Talk text) {
        List<SeatView.Talk> chain = new ArrayList<>();
        Optional<SeatView.Talk> next = Optional.of(text);
        while (next.isPresent()) {
            chain.addFirst(next.get());
            @Nullable Integer before = next.get().counters();
            next = talks.stream()
                    .filter(t -> before != null && t.id() == before && !chain.contains(t))
                    .findFirst();
        }
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            List<Change> changes = i == 0
                    ? List.of()
                    : changes(chain.get(i - 1).terms(), chain.get(i).terms());
            versions.add(new Version(i + 1, chain.get(i), changes));
        }
        return List.copyOf(versions);
    }

    /** Clause by clause, then parties, then the other terms. */
    static List<Change> changes(Terms before, Terms now) {
        List<Change> changes = new ArrayList<>();
        Map<Clause, Clause> old = byPromise(before);
        Map<Clause, Clause> fresh = byPromise(now);
        fresh.forEach((promise, clause) -> {
            @Nullable Clause was = old.get(promise);
            if (was == null) {
                changes.add(new Change.Added(clause));
            } else if (was.level() != clause.level()) {
                changes.add(new Change.Level(clause, was.level()));
            }
        });
        old.forEach((promise, clause) -> {
            if (!fresh.containsKey(promise)) {
                changes.add(new Change.Dropped(clause));
            }
        });
        now.parties().stream()
                .filter(s -> !before.parties().contains(s))
                .forEach(s -> changes.add(new Change.Joined(s)));
        before.parties().stream().filter(s -> !now.parties().contains(s)).forEach(s -> changes.add(new Change.Left(s)));
        term(changes, Kind.FORM, before.form().name(), now.form().name());
        term(changes, Kind.DURATION, Integer.toString(before.duration()), Integer.toString(now.duration()));
        term(changes, Kind.MONITOR, before.monitor().name(), now.monitor().name());
        term(
                changes,
                Kind.RECIPROCITY,
                before.reciprocity().name(),
                now.reciprocity().name());
        if (!Objects.equals(before.treaty(), now.treaty())) {
            changes.add(new Change.Term(Kind.CHARTER, name(before), name(now)));
        }
        return List.copyOf(changes);
    }

    /** Promises whatever their level. */
    private static Map<Clause, Clause> byPromise(Terms terms) {
        Map<Clause, Clause> promises = new LinkedHashMap<>();
        terms.clauses().forEach(c -> promises.put(new Clause(c.giver(), c.beneficiary(), c.issue(), 0), c));
        return promises;
    }

    private static void term(List<Change> changes, Kind kind, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new Change.Term(kind, before, now));
        }
    }

    private static String name(Terms terms) {
        return terms.treaty() == null ? "" : terms.treaty().name();
    }
}
