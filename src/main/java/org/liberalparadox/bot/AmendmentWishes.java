package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.NormAppeal;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.projection.SeatView;

/** What a member would have a regime changed to, by its temperament and by how the regime stands (concepts R06, X01). */
final class AmendmentWishes {
    /** Norms by which members share people or what they cost. */
    static final List<Norm> SHARING = List.of(Norm.RELOCATION_KEY, Norm.JOINT_FUNDING, Norm.TEMPORARY_PROTECTION);

    /** Norms that let broken promises come to light. */
    private static final List<Norm> EYES = List.of(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT);

    private final BotStrategy strategy;
    private final Rules rules;
    private final ClubDesk clubs;

    AmendmentWishes(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
        this.clubs = new ClubDesk(strategy, rules);
    }

    /**
     * What a member would change.
     *
     * @param keeps norms that stay, adds norms that may come
     */
    record Wish(
            List<String> parties,
            List<Norm> keeps,
            List<Norm> adds,
            @Nullable SharingKey key) {}

    /** None where the regime suits the member as it is. */
    List<Wish> of(SeatView.Membership m, SeatView.Regime regime, SeatView view) {
        List<Wish> wishes = new ArrayList<>();
        List<Norm> all = Amendment.missing(regime.norms(), CharterText.NORMS);
        boolean loss = clubs.value(regime, view) - view.pointWorth() * m.upkeep() < 0;
        boolean falls = Amendment.falls(regime, rules) || !m.shaken().isEmpty();
        @Nullable Norm dearest = null;
        for (Norm norm : regime.norms()) {
            boolean mends = falls
                    && strategy.reply() != BotStrategy.Reply.NEVER
                    && (Amendment.violated(regime, view, rules).contains(norm) || weighs(norm, m.shaken(), view));
            boolean burdens = mends || loss && cost(norm, view) > 0;
            if (burdens && (dearest == null || cost(norm, view) > cost(dearest, view))) {
                dearest = norm;
            }
        }
        if (dearest != null) {
            wishes.add(new Wish(order(regime, view), without(regime.norms(), dearest), all, regime.key()));
        }
        switch (strategy.reply()) {
            case NEVER -> {
                for (Norm norm : regime.norms()) {
                    if (SHARING.contains(norm) && cost(norm, view) > 0) {
                        wishes.add(
                                new Wish(order(regime, view), without(regime.norms(), norm), List.of(), regime.key()));
                    }
                }
            }
            case OPPORTUNIST -> {
                // money instead of people, and no eyes where dues are owed
                if (regime.key() != null && regime.key() != SharingKey.PACT_2024) {
                    wishes.add(new Wish(order(regime, view), regime.norms(), all, SharingKey.PACT_2024));
                }
                if (regime.norms().contains(Norm.MONITORING) && regime.norms().contains(Norm.JOINT_FUNDING)) {
                    wishes.add(new Wish(
                            order(regime, view), without(regime.norms(), Norm.MONITORING), List.of(), regime.key()));
                }
            }
            case GRIM -> {
                if (brokenAmong(regime, view)
                        && !Amendment.missing(regime.norms(), EYES).isEmpty()) {
                    wishes.add(new Wish(
                            order(regime, view),
                            regime.norms(),
                            Amendment.missing(regime.norms(), EYES),
                            regime.key()));
                }
            }
            case RECIPROCATE, FORGIVE -> {
                if (regime.strength() >= regime.before() && !brokenAmong(regime, view)) {
                    wishes.add(wider(regime, all, view));
                }
            }
            case RANDOM -> {
                // decides by lot, and leaves charters to others
            }
        }
        return wishes;
    }

    /** Where all keep, the regime may carry more: further norms, and the most powerful of those outside. */
    private Wish wider(SeatView.Regime regime, List<Norm> all, SeatView view) {
        List<String> parties = new ArrayList<>(order(regime, view));
        if (parties.size() < rules.model().negotiation().conferences().most()) {
            view.seats().stream()
                    .filter(s -> s.role().isState() && !regime.members().contains(s.id()))
                    .max(Comparator.comparingDouble(SeatView.Seat::power))
                    .ifPresent(s -> parties.add(s.id()));
        }
        return new Wish(List.copyOf(parties), regime.norms(), all, regime.key());
    }

    /** What a norm costs this seat's long-run interest a year, its dues counted. */
    private double cost(Norm norm, SeatView view) {
        Constituency home = Homes.mine(view);
        double due = norm == Norm.JOINT_FUNDING
                ? home.pointWorth() * rules.model().regimes().due()
                : 0;
        return due - home.interest().dot(NormAppeal.of(norm, home.role(), rules.model()));
    }

    /** Whether a norm weighs on the mood of a member for whom too few others are left. */
    private boolean weighs(Norm norm, List<String> shaken, SeatView view) {
        return shaken.stream()
                .map(view::seat)
                .anyMatch(s -> s.mood().dot(NormAppeal.of(norm, s.role(), rules.model())) < 0);
    }

    private static boolean brokenAmong(SeatView.Regime regime, SeatView view) {
        return regime.members().stream().anyMatch(m -> ReplyStrategy.cheated(m, view, view.round() - 1));
    }

    /** Members, the seat itself first. */
    private static List<String> order(SeatView.Regime regime, SeatView view) {
        List<String> order = new ArrayList<>(List.of(view.me().seat()));
        regime.members().stream().filter(m -> !m.equals(view.me().seat())).forEach(order::add);
        return List.copyOf(order);
    }

    private static List<Norm> without(List<Norm> norms, Norm norm) {
        return norms.stream().filter(n -> n != norm).toList();
    }
}
