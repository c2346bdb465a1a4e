package org.liberalparadox.engine.model;

import java.util.List;

/**
 * The text of a package: who promises what to whom, in which form, for how many rounds, watched by whom.
 *
 * @param parties two or more seats, the proposer among them
 * @param duration rounds the promises bind once in force
 */
public record Terms(
        List<String> parties, List<Clause> clauses, Form form, int duration, Monitor monitor, Reciprocity reciprocity) {

    public Terms withClauses(List<Clause> other) {
        return new Terms(parties, other, form, duration, monitor, reciprocity);
    }
}
