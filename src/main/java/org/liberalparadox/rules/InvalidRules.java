package org.liberalparadox.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rules or the scenario cannot be played; carries every problem found. */
public final class InvalidRules extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidRules(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
