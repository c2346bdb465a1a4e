package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.projection.SeatView;

/**
 * Writes the text of a charter, new or changed: which norms and promises every party's parliament is thought to carry, and what
 * norms are worth to who writes beyond what they do at home (concept S04).
 */
final class CharterText {
    /** Norms a bot writes into a charter: those that make promises hold; who shares claims promises so by name. */
    static final List<Norm> NORMS = List.of(
            Norm.NON_DISCRIMINATION,
            Norm.MONITORING,
            Norm.DISPUTE_SETTLEMENT,
            Norm.RELOCATION_KEY,
            Norm.JOINT_FUNDING,
            Norm.TEMPORARY_PROTECTION,
            Norm.POOLED_BORDER);

    private final BotStrategy strategy;
    private final Rules rules;
    private final Grounds grounds;
    private final Negotiation.Conferences weights;

    CharterText(BotStrategy strategy, Rules rules, Grounds grounds) {
        this.strategy = strategy;
        this.rules = rules;
        this.grounds = grounds;
        this.weights = rules.model().negotiation().conferences();
    }

    /**
     * The best text between some parties, the writer first. Who changes a charter wins the others by what it promises itself, or by
     * what is promised to all alike.
     *
     * @param keeps norms that stand whatever else the text says, adds norms that it may hold besides
     * @param owed what the text takes from each party before it says anything else, in points
     * @param promises the most promises, norms the most of the norms it may hold besides
     */
    AssemblySearch.@Nullable Text best(
            List<String> parties,
            Form form,
            List<Norm> keeps,
            List<Norm> adds,
            double[] owed,
            int promises,
            int norms,
            SeatView view,
            int refusals) {
        List<Constituency> homes = new ArrayList<>(List.of(Homes.mine(view)));
        parties.stream().skip(1).forEach(p -> homes.add(Homes.guess(view.seat(p))));
        Ledger ledger = new Ledger(view, rules);
        List<Clause> offers = Assembly.offers(parties, open(homes, !keeps.isEmpty(), view, ledger)).stream()
                .filter(o -> keeps.isEmpty()
                        || o.giver().equals(parties.getFirst())
                        || o.beneficiary().equals(Clause.ALL))
                .toList();
        Assembly assembly = new Assembly(homes, offers, keeps, adds, form, rules);
        Bounds bounds = bounds(parties, view, ledger, refusals);
        double[] worth = new double[adds.size()];
        for (int k = 0; k < worth.length; k++) {
            worth[k] = worth(adds.get(k), view);
        }
        return AssemblySearch.best(
                assembly, new AssemblySearch.Aim(bounds.margins(), bounds.budgets(), worth, owed, promises, norms));
    }

    /**
     * What the parties could promise and have not yet, as far as one can know.
     *
     * @param changes whether a charter changes: what others could not promise to all alike is left out
     */
    private List<Promise> open(List<Constituency> homes, boolean changes, SeatView view, Ledger ledger) {
        return grounds.among(homes, changes, view).stream()
                .filter(p -> !ledger.known(p.giver(), p.beneficiary(), p.issue().id()))
                .toList();
    }

    /** Margin that each parliament must show, and what each party can pay. */
    private record Bounds(double[] margins, int[] budgets) {}

    private Bounds bounds(List<String> parties, SeatView view, Ledger ledger, int refusals) {
        double[] margins = new double[parties.size()];
        int[] budgets = new int[parties.size()];
        for (int p = 0; p < margins.length; p++) {
            double error = view.seat(parties.get(p)).estimateError();
            margins[p] = p == 0
                    ? strategy.risk()
                    : error * (weights.convincing() + weights.perRefusal() * Math.min(weights.refusals(), refusals));
            budgets[p] = (p == 0 ? ledger.spare() : (int) (weights.purse() * ledger.spareOf(parties.get(p))))
                    - rules.model().suasion().membership();
        }
        return new Bounds(margins, budgets);
    }

    /** What a norm is worth to this temperament beyond what it does at home, its dues taken off. */
    double worth(Norm norm, SeatView view) {
        double due = rules.model().regimes().due() * view.pointWorth();
        return switch (norm) {
            case MONITORING, DISPUTE_SETTLEMENT -> weights.perNorm() * (1 + weights.watching() * strategy.watch());
            case JOINT_FUNDING -> weights.perNorm() - due;
            default -> weights.perNorm();
        };
    }

    /** What a charter is worth beyond its promises: a longer horizon and better eyes, against its upkeep. */
    double worth(List<Norm> norms, SeatView view) {
        Model model = rules.model();
        double points =
                model.negotiation().interests().discount() * model.horizon().membership()
                        - view.pointWorth() * model.suasion().membership();
        points += view.pointWorth() * model.suasion().bilateral() * Leadership.sponsored(view);
        for (Norm norm : norms) {
            points += worth(norm, view);
        }
        return points;
    }

    Terms terms(List<String> parties, AssemblySearch.Text text, Form form, Treaty treaty, SeatView view) {
        int duration = Math.clamp(
                view.rounds() - view.round() + 1, 2, rules.model().budget().maxDuration());
        return new Terms(parties, text.clauses(), form, duration, Monitor.NONE, Reciprocity.DIFFUSE, treaty);
    }
}
