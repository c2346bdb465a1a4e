package org.liberalparadox.bot;

import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;

/** How much a text does for people on the move, as their advocates read it: its rights, and what it gives those who fled. */
final class Protection {
    private Protection() {}

    /** Points of rights in all promises of a text, both sides; a promise that protects counts its level besides. */
    static double of(Terms terms, Rules rules) {
        double points = 0;
        for (Clause clause : terms.clauses()) {
            Issue issue = rules.issue(clause.issue());
            points += issue.units(true, clause.level()) * issue.giver().appeal().rights();
            points += issue.units(false, clause.level())
                    * issue.beneficiary().appeal().rights();
            points += Climate.protects(issue) ? clause.level() : 0;
        }
        return points;
    }
}
