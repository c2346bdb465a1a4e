package org.liberalparadox.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that everything is reported at once, and once only. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Node at, String field, String wrong, String right) {
        found.add(new Problem(at.file(), at.line(), field, wrong, right));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    void throwIfAny() throws InvalidRules {
        if (!found.isEmpty()) {
            throw new InvalidRules(List.copyOf(found));
        }
    }
}
