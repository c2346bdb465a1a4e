package org.liberalparadox.bot;

import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.projection.SeatView;

/**
 * Who means to keep its word signs only what it will be worth keeping: the shadow of the future weighs on the signature, not on
 * the word once given (F3; Axelrod 1984: never the first to break it).
 */
final class Sincerity {
    private final BotStrategy strategy;
    private final Rules rules;

    Sincerity(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    /**
     * What the partner's promises must be worth, of what keeping the own ones costs, for the word to be kept:
     * {@code v ≥ g · (1 + (1 − δ) / (δ · p))}, the shadow of the future solved for v; p is the chance of being seen unwatched.
     * 0 for who signs whatever pays.
     */
    double asks(SeatView view) {
        double delta = view.me().discountFactor();
        return isSincere()
                ? 1 + (1 - delta) / (delta * rules.model().detection().base())
                : 0;
    }

    /** Whether a text of two is worth keeping to this seat. */
    boolean means(Terms terms, SeatView view) {
        if (!isSincere()) {
            return true;
        }
        double owed = 0;
        double due = 0;
        String me = view.me().seat();
        for (Clause clause : terms.clauses()) {
            boolean mine = clause.giver().equals(me);
            double value = value(clause, mine, view);
            if (mine) {
                owed += Math.max(0, view.pointWorth() * Support.cost(clause, rules) - value);
            } else if (clause.benefits(me)) {
                due += Math.max(0, value);
            }
        }
        return due >= asks(view) * owed;
    }

    private double value(Clause clause, boolean mine, SeatView view) {
        Issue issue = rules.issue(clause.issue());
        Double stake = view.me().stakes().get(issue.id());
        Factors appeal = issue.side(mine).appeal();
        return view.me().interest().dot(appeal) * issue.units(mine, clause.level()) * (stake == null ? 1 : stake);
    }

    private boolean isSincere() {
        return switch (strategy.reply()) {
            case RECIPROCATE, FORGIVE, GRIM -> true;
            case OPPORTUNIST, NEVER, RANDOM -> false;
        };
    }
}
