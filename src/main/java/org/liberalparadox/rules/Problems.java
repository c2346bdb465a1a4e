package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that everything is reported at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Node at, String field, String wrong, String right) {
        found.add(new Problem(at.file(), at.line(), field, wrong, right));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    void throwIfAny() throws InvalidRules {
        if (!found.isEmpty()) {
            throw new InvalidRules(found);
        }
    }
}
