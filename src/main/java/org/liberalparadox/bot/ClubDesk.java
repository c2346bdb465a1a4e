package org.liberalparadox.bot;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.NormAppeal;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/**
 * What a member does with its regimes: complies where they pay, holds them together when others leave, frees itself of dues
 * nobody watches, and leaves what has become a loss (F10; concepts R06, X01).
 */
final class ClubDesk {
    private final BotStrategy strategy;
    private final Rules rules;

    ClubDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    /** A choice of stances, with what they cost. */
    record Stances(SortedMap<String, MemberStance> of, int budget) {}

    Stances stances(SeatView view, int purse, SplitMix lot) {
        SortedMap<String, MemberStance> of = new TreeMap<>();
        int budget = 0;
        int capital = view.me().capital();
        for (SeatView.Membership m : view.diplomacy().memberships()) {
            SeatView.@Nullable Regime regime = regime(m.regime(), view);
            if (regime == null) {
                continue;
            }
            SeatView.Stance wish = find(m, wish(m, regime, view, lot));
            if (wish != null && wish.capital() <= capital && budget + wish.budget() <= Math.max(0, purse)) {
                capital -= wish.capital();
                budget += wish.budget();
                if (wish.stance() != MemberStance.COMPLY) {
                    of.put(m.regime(), wish.stance());
                }
            }
        }
        return new Stances(of, budget);
    }

    private MemberStance wish(SeatView.Membership m, SeatView.Regime regime, SeatView view, SplitMix lot) {
        double value = value(regime, view) - view.pointWorth() * m.upkeep();
        if (strategy.reply() == BotStrategy.Reply.RANDOM) {
            return lot.chance(rules.model().negotiation().lots().leave()) ? MemberStance.LEAVE : MemberStance.COMPLY;
        }
        if (value < strategy.exit()) {
            return MemberStance.LEAVE;
        }
        if (holds(m, value, view)) {
            return MemberStance.HOLD;
        }
        if (defies(m, regime, view)) {
            return MemberStance.DEFY;
        }
        return paysInstead(regime, view) ? MemberStance.PAY : MemberStance.COMPLY;
    }

    /** What the norms mean to the long-run interest, or to today's mood where a populist governs, and to the horizon. */
    double value(SeatView.Regime regime, SeatView view) {
        SeatView.Own me = view.me();
        Factors eyes = me.populist() ? me.mood() : me.interest();
        double points =
                me.populist() ? -rules.model().negotiation().membership().populist() : 0;
        for (Norm norm : regime.norms()) {
            points += eyes.dot(NormAppeal.of(norm, view.seat(me.seat()).role(), rules.model()));
        }
        double perDiscount = rules.model().negotiation().interests().discount();
        return points
                + perDiscount * rules.model().horizon().regime() * regime.strength() / 100
                + (regime.since() > 0 ? perDiscount * rules.model().horizon().membership() : 0);
    }

    /** Pledges to stay when too few others are left, where it still gains (k-group). */
    private boolean holds(SeatView.Membership m, double value, SeatView view) {
        boolean shaken = m.shaken().contains(view.me().seat());
        return shaken
                && value > 0
                && strategy.reply() != BotStrategy.Reply.OPPORTUNIST
                && strategy.reply() != BotStrategy.Reply.NEVER;
    }

    /** The opportunist pays no dues while nobody watches, the hardliner takes nobody over by a key. */
    private boolean defies(SeatView.Membership m, SeatView.Regime regime, SeatView view) {
        SeatView.Stance defiance = find(m, MemberStance.DEFY);
        boolean watched = regime.norms().contains(Norm.MONITORING);
        return switch (strategy.reply()) {
            case OPPORTUNIST -> defiance != null && defiance.budget() < 0 && !watched;
            case NEVER ->
                regime.norms().contains(Norm.RELOCATION_KEY)
                        && (view.me().populist()
                                || view.me().closure() < view.me().openness());
            case RECIPROCATE, FORGIVE, GRIM, RANDOM -> false;
        };
    }

    /** Where the key lets money stand for people and closure is the weak side, a government pays what sparing it them is worth. */
    private boolean paysInstead(SeatView.Regime regime, SeatView view) {
        double uneven = rules.model().negotiation().governing().uneven();
        boolean pressed =
                view.me().populist() || view.me().closure() + uneven < view.me().openness();
        double price = view.pointWorth() * rules.model().regimes().paid();
        return regime.norms().contains(Norm.RELOCATION_KEY) && pressed && spared(view) > price;
    }

    /** What security and culture at home, as they are weighed today, lose by taking people over; nothing where a key relieves. */
    private double spared(SeatView view) {
        Factors mood = view.me().mood();
        Factors key =
                NormAppeal.of(Norm.RELOCATION_KEY, view.seat(view.me().seat()).role(), rules.model());
        return -mood.security() * key.security() - mood.culture() * key.culture();
    }

    private static SeatView.@Nullable Stance find(SeatView.Membership m, MemberStance stance) {
        for (SeatView.Stance s : m.stances()) {
            if (s.stance() == stance) {
                return s;
            }
        }
        return null;
    }

    private static SeatView.@Nullable Regime regime(String id, SeatView view) {
        for (SeatView.Regime regime : view.world().regimes()) {
            if (regime.id().equals(id)) {
                return regime;
            }
        }
        return null;
    }
}
