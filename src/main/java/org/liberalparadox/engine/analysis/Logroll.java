package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;

/**
 * Exact search of the package space for any weights of the two sides: support is additive over clauses, so the best
 * package takes the best level of each promise, at most three each way, as far as the budgets go (logrolling;
 * F7, F8).
 */
final class Logroll {
    private final PackageSpace space;
    private final List<Promise> promises;
    private final double[] first;
    private final double[] second;
    private final double firstLine;
    private final double secondLine;

    private Logroll(PackageSpace space, Constituency one, Constituency other) {
        this.space = space;
        this.promises = space.promises();
        this.first = values(one);
        this.second = values(other);
        this.firstLine = space.line(one);
        this.secondLine = space.line(other);
    }

    static Logroll of(PackageSpace space, Constituency one, Constituency other) {
        return new Logroll(space, one, other);
    }

    private double[] values(Constituency home) {
        double[] values = new double[promises.size() * Clause.MAX_LEVEL];
        for (int i = 0; i < promises.size(); i++) {
            for (int level = 1; level <= Clause.MAX_LEVEL; level++) {
                Clause clause = promises.get(i).at(level);
                Factors appeal = Support.appeal(clause, space.terms(List.of(clause)), home, space.rules());
                values[i * Clause.MAX_LEVEL + level - 1] = home.mood().dot(appeal)
                        + Support.legitimacy(clause, home, space.rules())
                        + Support.order(clause, home, space.rules());
            }
        }
        return values;
    }

    /** The package that is best when a point of the first side weighs {@code x} and one of the second {@code y}. */
    Offer best(double x, double y) {
        List<Clause> clauses = new ArrayList<>();
        double[] sum = {-firstLine, -secondLine};
        for (String giver : List.of(space.first(), space.second())) {
            take(giver, x, y, clauses, sum);
        }
        return new Offer(List.copyOf(clauses), sum[0], sum[1]);
    }

    private void take(String giver, double x, double y, List<Clause> clauses, double[] sum) {
        boolean[] taken = new boolean[promises.size()];
        int left = space.budget(giver);
        for (int n = 0; n < PackageSpace.EACH_WAY; n++) {
            int best = -1;
            double most = 1e-12;
            for (int k = 0; k < first.length; k++) {
                int promise = k / Clause.MAX_LEVEL;
                double value = x * first[k] + y * second[k];
                if (value > most
                        && !taken[promise]
                        && promises.get(promise).giver().equals(giver)
                        && cost(k) <= left) {
                    most = value;
                    best = k;
                }
            }
            if (best < 0) {
                return;
            }
            taken[best / Clause.MAX_LEVEL] = true;
            left -= cost(best);
            clauses.add(promises.get(best / Clause.MAX_LEVEL).at(best % Clause.MAX_LEVEL + 1));
            sum[0] += first[best];
            sum[1] += second[best];
        }
    }

    private int cost(int k) {
        return Support.cost(promises.get(k / Clause.MAX_LEVEL).at(k % Clause.MAX_LEVEL + 1), space.rules());
    }

    /** The best packages for weights from all for the first side to all for the second. */
    List<Offer> sweep(int steps) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double x = (double) i / steps;
            Offer offer = best(x, 1 - x);
            if (!offer.clauses().isEmpty()) {
                offers.add(offer);
            }
        }
        return offers;
    }
}
