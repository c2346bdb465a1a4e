package org.liberalparadox.bot;

import java.util.List;
import java.util.function.Predicate;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.projection.SeatView;

/**
 * Whether to keep one's word to a partner: answers in kind to the broken promises that came to light (F5), and weighs what
 * breaking saves now against what the partner's answer would cost later (F3).
 */
final class ReplyStrategy {
    private final BotStrategy strategy;
    private final Rules rules;
    private final Negotiation.Reciprocity weights;

    ReplyStrategy(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
        this.weights = rules.model().negotiation().reciprocity();
    }

    /** Whether the seat breaks this promise of its own this round. */
    boolean breaks(SeatView.Promise promise, SeatView view, SplitMix lot) {
        double gain = gain(promise, view);
        if (SoftWord.isPledge(promise)) {
            return new SoftWord(strategy, rules).breaks(promise, gain, weights.goodwill(), view, lot);
        }
        return switch (strategy.reply()) {
            case NEVER -> false;
            case RANDOM -> !lot.chance(strategy.generosity());
            case OPPORTUNIST -> isTempting(promise, gain, view) || cheatedLately(promise, view);
            case GRIM -> gain > 0 && (cheatedEver(promise, view) || !isWorthKeeping(promise, view));
            case RECIPROCATE, FORGIVE -> gain > 0 && answersInKind(promise, view, lot);
        };
    }

    private boolean answersInKind(SeatView.Promise promise, SeatView view, SplitMix lot) {
        boolean provoked = cheatedLately(promise, view) || distrusts(promise, view);
        return provoked ? !lot.chance(strategy.generosity()) : !isWorthKeeping(promise, view);
    }

    private boolean isTempting(SeatView.Promise promise, double gain, SeatView view) {
        return gain > strategy.temptation() && promise.chanceSeen() < weights.unwatched()
                || gain > 0
                        && promise.chanceSeen() < weights.unseen()
                        && view.me().discountFactor() < weights.shortSighted();
    }

    /**
     * The shadow of the future: δ ≥ g/(g + p(v − g)), with g saved by breaking all promises to the partner, v the worth of
     * all the partner's, p the chance of being seen. With p = 1 this is (T − R)/(T − P).
     */
    private boolean isWorthKeeping(SeatView.Promise promise, SeatView view) {
        if (promise.beneficiaries().size() > 1) {
            return view.me().discountFactor() >= neededShadow(promise.proposal(), view);
        }
        for (String partner : promise.beneficiaries()) {
            if (view.me().discountFactor() < neededShadow(partner, view)) {
                return false;
            }
        }
        return true;
    }

    /** The same between many: what is saved on all promises of a text against what all others promise in it (C19). */
    private double neededShadow(int proposal, SeatView view) {
        String me = view.me().seat();
        double saved = 0;
        double worth = 0;
        double seen = 1;
        for (SeatView.Promise p : view.promises()) {
            if (p.status() != Obligation.Status.IN_FORCE || p.proposal() != proposal) {
                continue;
            }
            if (p.giver().equals(me)) {
                saved += Math.max(0, gain(p, view));
                seen = Math.min(seen, p.chanceSeen());
            } else if (p.beneficiaries().contains(me)) {
                worth += Math.max(0, worth(p, view)) + weights.goodwill() * trust(p.giver(), view) / weights.several();
            }
        }
        return needed(saved, worth, seen);
    }

    double neededShadow(String partner, SeatView view) {
        String me = view.me().seat();
        double saved = 0;
        double worth = weights.goodwill() * trust(partner, view);
        double seen = 1;
        for (SeatView.Promise p : view.promises()) {
            if (p.status() != Obligation.Status.IN_FORCE) {
                continue;
            }
            if (p.giver().equals(me) && p.beneficiaries().contains(partner)) {
                saved += Math.max(0, gain(p, view));
                seen = Math.min(seen, p.chanceSeen());
            } else if (p.giver().equals(partner) && p.beneficiaries().contains(me)) {
                worth += Math.max(0, worth(p, view));
            }
        }
        return needed(saved, worth, seen);
    }

    private static double needed(double saved, double worth, double seen) {
        if (saved <= 0) {
            return 0;
        }
        return worth <= saved ? 1 : saved / (saved + seen * (worth - saved));
    }

    static double trust(String partner, SeatView view) {
        Double trust = view.seat(partner).trust();
        return trust == null ? 0.5 : trust;
    }

    private boolean distrusts(SeatView.Promise promise, SeatView view) {
        return most(promise, p -> trust(p, view) < weights.distrust());
    }

    /** National value that keeping the promise costs its giver this round. */
    double gain(SeatView.Promise promise, SeatView view) {
        Issue issue = rules.issue(promise.issue());
        return view.pointWorth() * promise.cost() - value(true, issue, promise.level(), view);
    }

    private double worth(SeatView.Promise promise, SeatView view) {
        Issue issue = rules.issue(promise.issue());
        return value(false, issue, promise.level(), view);
    }

    private static double value(boolean gives, Issue issue, int level, SeatView view) {
        Double stake = view.me().stakes().get(issue.id());
        Factors interest = view.me().interest();
        return interest.dot(issue.side(gives).appeal()) * issue.units(gives, level) * (stake == null ? 1 : stake);
    }

    /** A partner was seen to break a promise to this seat in the last round that was reckoned. */
    static boolean cheatedLately(SeatView.Promise promise, SeatView view) {
        return most(promise, p -> cheated(p, view, view.round() - 1));
    }

    static boolean cheatedEver(SeatView.Promise promise, SeatView view) {
        return most(promise, p -> cheated(p, view, 1));
    }

    /** Whether it holds of the one beneficiary; of a promise to several, of more than half: one does not spoil it for all (C19). */
    private static boolean most(SeatView.Promise promise, Predicate<String> holds) {
        int who = 0;
        for (String beneficiary : promise.beneficiaries()) {
            who += holds.test(beneficiary) ? 1 : 0;
        }
        return 2 * who > promise.beneficiaries().size();
    }

    /** Whether the partner was seen to break its word to this seat since a round. */
    static boolean cheated(String partner, SeatView view, int since) {
        for (SeatView.Promise p : view.promises()) {
            if (p.giver().equals(partner)
                    && !SoftWord.isPledge(p)
                    && p.beneficiaries().contains(view.me().seat())
                    && broken(p.record(), since)) {
                return true;
            }
        }
        return false;
    }

    private static boolean broken(List<Obligation.Entry> record, int since) {
        for (Obligation.Entry entry : record) {
            if (entry.round() >= since && !entry.honoured() && entry.detected()) {
                return true;
            }
        }
        return false;
    }
}
