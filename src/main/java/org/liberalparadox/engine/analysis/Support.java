package org.liberalparadox.engine.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;

/**
 * What a package is worth at home: {@code S = Σ_f w_f·A_f + cover + legitimacy + pressure + ties + order − sovereignty} and
 * {@code N = Σ_f ω_f·A_f − cost} (F2, F8). Additive over clauses and norms.
 *
 * @param appeal A_f: net appeal to each faction, in points
 * @param cover legitimacy that a monitoring organisation, or one that endorses, lends to a liberal government (C36)
 * @param legitimacy of what is in line with a lead agenda, or protects people whose plight is near (S02, C37)
 * @param pressure what threats by other parties add to the cost of no agreement (F20)
 * @param ties what closer ties than at the start with the other parties, on average, take from the worth of no agreement (C01)
 * @param order what order at the border, or the lack of it, does to promises that open a way (S08)
 * @param sovereignty what form and norms cost with the security and culture factions
 * @param total S, in points of support
 * @param cost budget points a round
 * @param national N, in points
 */
public record Support(
        Factors appeal,
        double cover,
        double legitimacy,
        double pressure,
        double ties,
        double order,
        double sovereignty,
        double total,
        int cost,
        double national) {

    /** Support of a package in a constituency that is party to it. */
    public static Support of(Terms terms, Constituency home, Rules rules) {
        return of(terms, List.of(), home, rules);
    }

    /** Support of a package that organisations stand behind. */
    public static Support of(Terms terms, List<String> endorsed, Constituency home, Rules rules) {
        Model model = rules.model();
        Factors appeal = NormAppeal.of(terms.treaty(), home.role(), model);
        double legitimacy = 0;
        double pressure = 0;
        double ties = 0;
        double order = 0;
        for (Clause clause : terms.clauses()) {
            appeal = appeal.plus(appeal(clause, terms, home, rules));
            legitimacy += legitimacy(clause, home, rules);
            order += order(clause, home, rules);
        }
        for (String party : terms.parties()) {
            pressure += home.climate().pressure(party);
            ties += home.climate().tie(party);
        }
        ties /= Math.max(1, terms.parties().size() - 1);
        double cover = cover(terms, endorsed, home, model);
        double sovereignty = sovereignty(terms.form(), terms.treaty(), home, model);
        int cost = cost(terms, home.seat(), rules);
        return new Support(
                appeal,
                cover,
                legitimacy,
                pressure,
                ties,
                order,
                sovereignty,
                home.mood().dot(appeal) + cover + legitimacy + pressure + ties + order - sovereignty,
                cost,
                home.interest().dot(appeal) - home.pointWorth() * cost);
    }

    /** The same package with one promise more: all but that promise is weighed already. */
    public Support with(Clause clause, Terms terms, Constituency home, Rules rules) {
        Factors more = appeal.plus(appeal(clause, terms, home, rules));
        double legitimate = legitimacy + legitimacy(clause, home, rules);
        double orderly = order + order(clause, home, rules);
        int paid = cost + (clause.giver().equals(home.seat()) ? cost(clause, rules) : 0);
        return new Support(
                more,
                cover,
                legitimate,
                pressure,
                ties,
                orderly,
                sovereignty,
                home.mood().dot(more) + cover + legitimate + pressure + ties + orderly - sovereignty,
                paid,
                home.interest().dot(more) - home.pointWorth() * paid);
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

    /** Legitimacy of one clause in the constituency's climate, in points of support. */
    static double legitimacy(Clause clause, Constituency home, Rules rules) {
        boolean mine = clause.giver().equals(home.seat()) || clause.benefits(home.seat());
        return mine ? home.climate().legitimacy(rules.issue(clause.issue()), clause.level(), rules.model()) : 0;
    }

    /** What order at home does for one clause, in points of support. */
    static double order(Clause clause, Constituency home, Rules rules) {
        return home.climate().order(rules.issue(clause.issue()), clause.giver().equals(home.seat()), clause.level());
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
        return cost(rules.issue(clause.issue()), clause.level());
    }

    /** Budget points a promise in an issue at a level costs its giver each round, rounded up. */
    public static int cost(Issue issue, int level) {
        return (int) StrictMath.ceil(issue.giver().cost() * level - 1e-9);
    }

    /** An international organisation that watches or endorses gives liberal states cover for a hard bargain. */
    static double cover(Terms terms, List<String> endorsed, Constituency home, Model model) {
        Treaty treaty = terms.treaty();
        boolean watched = terms.monitor() != Monitor.NONE
                || treaty != null && treaty.norms().contains(Norm.MONITORING);
        double cover = model.ratification().monitorCover();
        return home.liberal() ? (watched ? cover : 0) + (endorsed.isEmpty() ? 0 : cover) : 0;
    }

    /** Sovereignty weighs on security and culture, the more so the wider the form and the more norms bind; only states have it. */
    public static double sovereignty(Form form, @Nullable Treaty treaty, Constituency home, Model model) {
        if (!home.role().isState()) {
            return 0;
        }
        Model.Ratification r = model.ratification();
        double points = switch (form) {
                    case BILATERAL -> r.sovereigntyBilateral();
                    case REGIONAL -> r.sovereigntyRegional();
                    case MULTILATERAL -> r.sovereigntyMultilateral();
                    case DECLARATION -> 0;
                }
                * home.climate().relief(form, model);
        if (treaty != null) {
            long strange = treaty.norms().stream()
                    .filter(n -> !home.climate().practised().contains(n))
                    .count();
            points += model.regimes().sovereigntyPerNorm() * strange;
        }
        return points * 2 * (home.mood().security() + home.mood().culture());
    }
}
