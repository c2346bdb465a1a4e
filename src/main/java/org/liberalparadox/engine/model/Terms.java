package org.liberalparadox.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a package: who promises what to whom, in which form, for how many rounds, watched by whom.
 *
 * @param parties two or more seats, the proposer among them
 * @param duration rounds the promises bind once in force
 * @param treaty charter of a regime, or null for a bargain without one
 */
public record Terms(
        List<String> parties,
        List<Clause> clauses,
        Form form,
        int duration,
        Monitor monitor,
        Reciprocity reciprocity,
        @Nullable Treaty treaty) {

    public Terms(
            List<String> parties,
            List<Clause> clauses,
            Form form,
            int duration,
            Monitor monitor,
            Reciprocity reciprocity) {
        this(parties, clauses, form, duration, monitor, reciprocity, null);
    }

    public Terms withClauses(List<Clause> other) {
        return new Terms(parties, other, form, duration, monitor, reciprocity, treaty);
    }

    /** The same text between fewer parties: promises of and to the others fall away. */
    public Terms among(List<String> remaining) {
        List<Clause> kept = clauses.stream()
                .filter(c -> remaining.contains(c.giver())
                        && (c.beneficiary().equals(Clause.ALL) || remaining.contains(c.beneficiary())))
                .toList();
        return new Terms(remaining, kept, form, duration, monitor, reciprocity, treaty);
    }
}
