package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;

/** What makes a package well-formed. */
final class PackageRule {
    private PackageRule() {}

    static Optional<Rejection> check(String proposer, Terms terms, GameState state) {
        return parties(proposer, terms, state)
                .or(() -> shape(terms, state))
                .or(() -> clauses(terms, state))
                .or(() -> Charter.check(proposer, terms, state));
    }

    private static Optional<Rejection> parties(String proposer, Terms terms, GameState state) {
        for (String party : terms.parties()) {
            if (!state.seats().containsKey(party)) {
                return Optional.of(new Rejection.UnknownSeat(party));
            }
        }
        if (terms.parties().size() < 2) {
            return Optional.of(new Rejection.BadParties("two"));
        }
        if (new TreeSet<>(terms.parties()).size() < terms.parties().size()) {
            return Optional.of(new Rejection.BadParties("twice"));
        }
        Optional<Rejection> wrong = Mediation.check(proposer, terms, state);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (terms.form() == Form.BILATERAL && terms.parties().size() != 2) {
            return Optional.of(new Rejection.BilateralNeedsTwo(terms.parties().size()));
        }
        return Optional.empty();
    }

    private static Optional<Rejection> shape(Terms terms, GameState state) {
        Model.Budget limits = state.setup().rules().model().budget();
        if (terms.clauses().isEmpty() && terms.treaty() == null) {
            return Optional.of(new Rejection.EmptyPackage());
        }
        if (terms.clauses().size() > limits.maxClauses()) {
            return Optional.of(new Rejection.TooManyClauses(terms.clauses().size(), limits.maxClauses()));
        }
        if (terms.duration() < 1 || terms.duration() > limits.maxDuration()) {
            return Optional.of(new Rejection.DurationOutOfRange(terms.duration(), limits.maxDuration()));
        }
        return Optional.empty();
    }

    private static Optional<Rejection> clauses(Terms terms, GameState state) {
        int depth = state.setup().rules().model().softLaw().depth();
        for (Clause clause : terms.clauses()) {
            if (terms.form() == Form.DECLARATION && clause.level() > depth) {
                return Optional.of(new Rejection.LevelOutOfRange(clause.issue(), clause.level(), depth));
            }
            Optional<Rejection> wrong = ClauseRule.check(
                    clause,
                    terms.parties(),
                    state.setup().rules(),
                    state.setup().scenario());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        for (int i = 0; i < terms.clauses().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(terms.clauses().get(i), terms.clauses().get(j), terms.parties())) {
                    Clause c = terms.clauses().get(i);
                    return Optional.of(new Rejection.DuplicateClause(c.giver(), c.beneficiary(), c.issue()));
                }
            }
        }
        return Optional.empty();
    }

    /** The same promise to the same seat twice, perhaps once by name and once among all. */
    private static boolean overlap(Clause a, Clause b, List<String> parties) {
        return a.giver().equals(b.giver())
                && a.issue().equals(b.issue())
                && ClauseRule.beneficiaries(a, parties).stream()
                        .anyMatch(ClauseRule.beneficiaries(b, parties)::contains);
    }

    /** Proposals of the seat that still wait for somebody. */
    static int open(GameState state, String seat) {
        int open = 0;
        for (Proposal p : state.proposals()) {
            if (p.status() == Proposal.Status.OPEN && p.proposer().equals(seat)) {
                open++;
            }
        }
        return open;
    }
}
