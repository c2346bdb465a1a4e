package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies of lists that cannot be changed, with something more or something else in them. */
final class Lists {
    private Lists() {}

    static <T> List<T> plus(List<T> list, T more) {
        List<T> next = new ArrayList<>(list.size() + 1);
        next.addAll(list);
        next.add(more);
        return List.copyOf(next);
    }

    static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> next = new ArrayList<>(a);
        next.addAll(b);
        return List.copyOf(next);
    }

    static <T> List<T> changed(List<T> list, int at, UnaryOperator<T> change) {
        List<T> next = new ArrayList<>(list);
        next.set(at, change.apply(next.get(at)));
        return List.copyOf(next);
    }
}
