package org.liberalparadox.engine.analysis;

import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;

/**
 * What a package is worth at home: {@code S = Σ_f w_f·A_f + cover − sovereignty} and {@code N = Σ_f ω_f·A_f − cost}
 * (F2, F8). Additive over clauses.
 *
 * @param appeal A_f: net appeal to each faction, in points
 * @param cover legitimacy that a monitoring organisation lends to a liberal government (C36)
 * @param sovereignty what the form costs with the security and culture factions
 * @param total S, in points of support
 * @param cost budget points a round
 * @param national N, in points
 */
public record Support(Factors appeal, double cover, double sovereignty, double total, int cost, double national) {

    /** Support of a package in a constituency that is party to it. */
    public static Support of(Terms terms, Constituency home, Rules rules) {
        Factors appeal = Factors.ZERO;
        for (Clause clause : terms.clauses()) {
            appeal = appeal.plus(appeal(clause, terms, home, rules));
        }
        Model model = rules.model();
        double cover = cover(terms.monitor(), home, model);
        double sovereignty = sovereignty(terms.form(), home, model);
        int cost = cost(terms, home.seat(), rules);
        return new Support(
                appeal,
                cover,
                sovereignty,
                home.mood().dot(appeal) + cover - sovereignty,
                cost,
                home.interest().dot(appeal) - model.budget().pointWeight() * cost);
    }

    /** What one clause means to each faction of the constituency. */
    public static Factors appeal(Clause clause, Terms terms, Constituency home, Rules rules) {
        Issue issue = rules.issue(clause.issue());
        boolean gives = clause.giver().equals(home.seat());
        if (!gives && !clause.benefits(home.seat())) {
            return Factors.ZERO;
        }
        return issue.side(gives).appeal().times(issue.units(gives, clause.level()) * home.stake(clause.issue()));
    }

    /** Budget points the seat pays each round for its promises, monitoring shared by all parties included. */
    public static int cost(Terms terms, String seat, Rules rules) {
        int cost = terms.monitor() == Monitor.NONE ? 0 : rules.model().budget().monitorCost();
        for (Clause clause : terms.clauses()) {
            if (clause.giver().equals(seat)) {
                cost += cost(clause, rules);
            }
        }
        return cost;
    }

    /** Budget points a promise costs its giver each round, rounded up. */
    public static int cost(Clause clause, Rules rules) {
        return (int) StrictMath.ceil(rules.issue(clause.issue()).giver().cost() * clause.level() - 1e-9);
    }

    /** An international organisation gives liberal states cover for a hard bargain. */
    public static double cover(Monitor monitor, Constituency home, Model model) {
        return monitor != Monitor.NONE && home.liberal() ? model.ratification().monitorCover() : 0;
    }

    /** Sovereignty weighs on security and culture, the more so the wider the form. */
    public static double sovereignty(Form form, Constituency home, Model model) {
        Model.Ratification r = model.ratification();
        double points = switch (form) {
            case BILATERAL -> r.sovereigntyBilateral();
            case REGIONAL -> r.sovereigntyRegional();
            case MULTILATERAL -> r.sovereigntyMultilateral();
        };
        return points * 2 * (home.mood().security() + home.mood().culture());
    }
}
