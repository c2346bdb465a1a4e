package org.liberalparadox.bot;

import java.util.List;
import java.util.function.Predicate;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Side;

/**
 * What two seats could promise each other, weighed today: value and support of every promise at every level, so that a
 * search only adds numbers.
 */
final class Bargain {
    static final int LEVELS = Clause.MAX_LEVEL + 1;

    final List<Promise> promises;
    final boolean[] mine;
    final boolean[] open;
    /** By promise and level, level 0 first: own national value, own support, the partner's estimated support. */
    final double[] value;

    final double[] support;
    final double[] theirs;
    final int[] cost;
    final double ownLine;
    final double theirLine;
    final double ownSupport;
    final int eachWay;

    /** What never changes for a pair: the promises, their appeal to each side per unit of value, units and costs by level. */
    static final class Ground {
        private final List<Promise> promises;
        private final Factors[] own;
        private final Factors[] other;
        private final double[] given;
        private final double[] received;
        private final int[] costs;
        private final boolean[] mine;

        Ground(List<Promise> promises, Constituency me, Constituency partner) {
            int n = promises.size();
            this.promises = List.copyOf(promises);
            this.own = new Factors[n];
            this.other = new Factors[n];
            this.given = new double[n * LEVELS];
            this.received = new double[n * LEVELS];
            this.costs = new int[n * LEVELS];
            this.mine = new boolean[n];
            for (int i = 0; i < n; i++) {
                Promise p = promises.get(i);
                own[i] = unit(p, me);
                other[i] = unit(p, partner);
                mine[i] = p.giver().equals(me.seat());
                for (int level = 1; level < LEVELS; level++) {
                    given[i * LEVELS + level] = p.issue().units(true, level);
                    received[i * LEVELS + level] = p.issue().units(false, level);
                    costs[i * LEVELS + level] = Support.cost(p.issue(), level);
                }
            }
        }

        List<Promise> promises() {
            return promises;
        }

        private static Factors unit(Promise p, Constituency home) {
            Side side = p.giver().equals(home.seat())
                    ? p.issue().giver()
                    : p.issue().beneficiary();
            return side.appeal().times(home.stake(p.issue().id()));
        }
    }

    /** @param reluctance points that a linkage promise given costs beyond its price */
    Bargain(
            Ground ground,
            Constituency me,
            Constituency partner,
            Rules rules,
            double reluctance,
            Predicate<Promise> taken) {
        this.ownSupport = rules.model().negotiation().bargaining().ownSupport();
        this.eachWay = rules.model().negotiation().bargaining().eachWay();
        this.promises = ground.promises;
        int n = promises.size();
        this.mine = ground.mine;
        this.open = new boolean[n];
        this.value = new double[n * LEVELS];
        this.support = new double[n * LEVELS];
        this.theirs = new double[n * LEVELS];
        this.cost = ground.costs;
        this.ownLine = line(me, partner, rules);
        this.theirLine = line(partner, me, rules);
        for (int i = 0; i < n; i++) {
            Promise p = promises.get(i);
            open[i] = !taken.test(p);
            weigh(i, ground, me, partner, me.pointWorth(), mine[i] && p.isLinkage() ? reluctance : 0);
        }
    }

    private static double line(Constituency home, Constituency other, Rules rules) {
        return home.needed()
                + Support.sovereignty(Form.BILATERAL, null, home, rules.model())
                - home.climate().tie(other.seat());
    }

    private void weigh(
            int i, Ground ground, Constituency me, Constituency partner, double pointWorth, double reluctance) {
        double interest = me.interest().dot(ground.own[i]);
        double mood = me.mood().dot(ground.own[i]);
        double estimate = partner.mood().dot(ground.other[i]);
        double price = mine[i] ? pointWorth : 0;
        for (int k = i * LEVELS + 1; k < (i + 1) * LEVELS; k++) {
            double units = mine[i] ? ground.given[k] : ground.received[k];
            value[k] = interest * units - price * cost[k] - reluctance;
            support[k] = mood * units;
            theirs[k] = estimate * (mine[i] ? ground.received[k] : ground.given[k]);
        }
    }

    /** National value that keeping an own promise costs, at least 0. */
    double burden(int k) {
        return Math.max(0, -value[k]);
    }

    /** National value of a promise of the partner's, at least 0. */
    double boon(int k) {
        return Math.max(0, value[k]);
    }

    /** The level at which a package holds each promise, 0 where it does not. */
    int[] levels(List<Clause> clauses) {
        int[] levels = new int[promises.size()];
        for (Clause clause : clauses) {
            for (int i = 0; i < levels.length; i++) {
                Promise p = promises.get(i);
                if (p.giver().equals(clause.giver()) && p.issue().id().equals(clause.issue())) {
                    levels[i] = clause.level();
                }
            }
        }
        return levels;
    }
}
