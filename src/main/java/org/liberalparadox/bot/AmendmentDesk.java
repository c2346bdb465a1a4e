package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.NormAppeal;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

/**
 * Voice before exit (Hirschman 1970): asks the other members to change the charter of a regime that costs more than it brings,
 * that is about to fall, or that could carry more; and answers such texts by what they change for it (concepts R06, X01).
 */
final class AmendmentDesk {
    /** Norms by which members share people or what they cost. */
    private static final List<Norm> SHARING =
            List.of(Norm.RELOCATION_KEY, Norm.JOINT_FUNDING, Norm.TEMPORARY_PROTECTION);

    /** Norms that let broken promises come to light. */
    private static final List<Norm> EYES = List.of(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT);

    private final BotStrategy strategy;
    private final Rules rules;
    private final CharterText texts;
    private final ClubDesk clubs;
    private final Negotiation.Membership weights;

    AmendmentDesk(BotStrategy strategy, Rules rules, Grounds grounds) {
        this.strategy = strategy;
        this.rules = rules;
        this.texts = new CharterText(strategy, rules, grounds);
        this.clubs = new ClubDesk(strategy, rules);
        this.weights = rules.model().negotiation().membership();
    }

    /**
     * What a member would change.
     *
     * @param keeps norms that stay, adds norms that may come
     */
    private record Wish(
            List<String> parties,
            List<Norm> keeps,
            List<Norm> adds,
            @Nullable SharingKey key) {}

    /** The text the seat gains most by that every member is thought to gain by and to carry, if there is one. */
    List<GameCommand.SeatCommand> propose(SeatView view) {
        boolean may = strategy.reply() != BotStrategy.Reply.RANDOM
                && view.options().propose()
                && view.round() < view.rounds()
                && new Ledger(view, rules).mayBid();
        for (SeatView.Membership m : view.diplomacy().memberships()) {
            SeatView.@Nullable Regime regime = may ? regime(m.regime(), view) : null;
            List<Wish> wishes = regime == null || waits(regime, view) ? List.of() : wishes(m, regime, view);
            if (regime != null && !wishes.isEmpty()) {
                // a member works on one charter a year
                @Nullable Amendment best = best(wishes, regime, view);
                return best == null
                        ? List.of()
                        : List.of(new GameCommand.Propose(view.me().seat(), best.text(), null));
            }
        }
        return List.of();
    }

    private @Nullable Amendment best(List<Wish> wishes, SeatView.Regime regime, SeatView view) {
        @Nullable Amendment best = null;
        double most = weights.amends();
        for (Wish wish : wishes) {
            @Nullable Amendment text = text(wish, regime, view);
            double gain = text == null ? 0 : gain(text, view);
            if (text != null && gain > most) {
                most = gain;
                best = text;
            }
        }
        return best;
    }

    /** What members would have the regime changed to, by temperament and by how it stands. */
    private List<Wish> wishes(SeatView.Membership m, SeatView.Regime regime, SeatView view) {
        List<Wish> wishes = new ArrayList<>();
        List<Norm> all = missing(regime.norms(), CharterText.NORMS);
        boolean loss = clubs.value(regime, view) - view.pointWorth() * m.upkeep() < 0;
        boolean falls = Amendment.falls(regime, rules) || !m.shaken().isEmpty();
        for (Norm norm : regime.norms()) {
            boolean mends = falls
                    && strategy.reply() != BotStrategy.Reply.NEVER
                    && (Amendment.violated(regime, view, rules).contains(norm) || weighs(norm, m.shaken(), view));
            if (mends || loss && cost(norm, view) > 0) {
                wishes.add(new Wish(order(regime, view), without(regime.norms(), norm), all, regime.key()));
            }
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
                if (brokenAmong(regime, view) && !missing(regime.norms(), EYES).isEmpty()) {
                    wishes.add(
                            new Wish(order(regime, view), regime.norms(), missing(regime.norms(), EYES), regime.key()));
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

    private @Nullable Amendment text(Wish wish, SeatView.Regime regime, SeatView view) {
        if (wish.keeps().isEmpty() && wish.adds().isEmpty()) {
            return null;
        }
        double[] owed = new double[wish.parties().size()];
        List<Norm> dropped = missing(wish.keeps(), regime.norms());
        for (int p = 0; p < owed.length; p++) {
            SeatView.Seat seat = view.seat(wish.parties().get(p));
            Constituency home = p == 0 ? Homes.mine(view) : Homes.guess(seat);
            for (Norm norm : dropped) {
                owed[p] += Math.max(0, home.interest().dot(NormAppeal.of(norm, seat.role(), rules.model())));
            }
        }
        Form form = wish.parties().size() == states(view) ? Form.MULTILATERAL : Form.REGIONAL;
        AssemblySearch.@Nullable Text best = texts.best(
                wish.parties(),
                form,
                wish.keeps(),
                wish.adds(),
                owed,
                weights.amendmentPromises(),
                weights.amendmentNorms(),
                view,
                refusals(regime, view));
        if (best == null || best.shortest() >= 0 || best.norms().isEmpty()) {
            return null;
        }
        boolean shares = best.norms().contains(Norm.RELOCATION_KEY);
        SharingKey key = wish.key() == null ? SharingKey.PACT_2024 : wish.key();
        @Nullable Integer effort = best.norms().contains(Norm.COMMON_AGENCY) ? regime.effort() : null;
        Treaty treaty = new Treaty(regime.name(), regime.id(), best.norms(), shares ? key : null, effort);
        Amendment text = Amendment.of(regime, texts.terms(wish.parties(), best, form, treaty, view), view, rules);
        return text.changes() && othersGain(text, view) ? text : null;
    }

    private boolean othersGain(Amendment text, SeatView view) {
        for (String member : text.regime().members()) {
            if (!member.equals(view.me().seat()) && text.gain(Homes.guess(view.seat(member)), view, rules) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What the text changes for this seat, with what the new norms are worth to its temperament. */
    private double gain(Amendment text, SeatView view) {
        double gain = text.gain(Homes.mine(view), view, rules);
        double due = rules.model().regimes().due() * view.pointWorth();
        for (Norm norm : text.added()) {
            gain += texts.worth(norm, view) + (norm == Norm.JOINT_FUNDING ? due : 0);
        }
        for (Norm norm : text.dropped()) {
            gain -= texts.worth(norm, view) + (norm == Norm.JOINT_FUNDING ? due : 0);
        }
        return gain;
    }

    /** An answer to a text that changes or widens a regime of this seat's; none where it is another kind of charter. */
    Optional<GameCommand.SeatCommand> answer(SeatView.Talk talk, SeatView view, Ledger ledger) {
        String me = view.me().seat();
        SeatView.@Nullable Regime regime = Amendment.target(talk.terms(), view);
        if (regime == null || !regime.members().contains(me)) {
            return Optional.empty();
        }
        var mine = talk.forecast();
        Amendment text = Amendment.of(regime, talk.terms(), view, rules);
        boolean good = talk.mayAccept()
                && mine != null
                && ledger.pays(mine.cost())
                && mine.margin()
                        >= strategy.risk()
                                * rules.model().negotiation().conferences().homeMargin()
                && gain(text, view) > 0
                && suits(text, talk.proposer(), view);
        return Optional.of(good ? new GameCommand.Accept(me, talk.id()) : new GameCommand.Reject(me, talk.id()));
    }

    /** What a temperament does not sign whatever it gains. */
    private boolean suits(Amendment text, String proposer, SeatView view) {
        return switch (strategy.reply()) {
            case NEVER -> text.added().stream().noneMatch(SHARING::contains);
            case OPPORTUNIST -> !text.added().contains(Norm.MONITORING);
            case GRIM -> !ReplyStrategy.cheated(proposer, view, 1);
            case RECIPROCATE -> !ReplyStrategy.cheated(proposer, view, view.round() - 1);
            case FORGIVE -> true;
            case RANDOM -> true;
        };
    }

    /** It is another's turn, unless the regime is about to fall; or a text about it is under way, or an own one failed lately. */
    private boolean waits(SeatView.Regime regime, SeatView view) {
        if (!chairs(regime, view) && !Amendment.falls(regime, rules)) {
            return true;
        }
        for (SeatView.Talk talk : view.talks()) {
            if (about(talk, regime)) {
                boolean open = talk.status() == Proposal.Status.OPEN || talk.status() == Proposal.Status.SIGNED;
                boolean lately = talk.proposer().equals(view.me().seat())
                        && view.round() - talk.round() < weights.amendmentPause();
                if (open || lately || talk.round() == view.round()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A charter comes up for review every so many years, each time under another member, the most powerful first. */
    private boolean chairs(SeatView.Regime regime, SeatView view) {
        int age = view.round() - regime.since();
        SeatView.Seat me = view.seat(view.me().seat());
        long before = regime.members().stream()
                .map(view::seat)
                .filter(s -> s.power() > me.power() || s.power() == me.power() && s.id().compareTo(me.id()) < 0)
                .count();
        int review = age / weights.amendmentPause();
        return review > 0
                && age % weights.amendmentPause() == 0
                && before == (review - 1) % regime.members().size();
    }

    private int refusals(SeatView.Regime regime, SeatView view) {
        int refusals = 0;
        for (SeatView.Talk talk : view.talks()) {
            boolean failed = talk.status() != Proposal.Status.IN_FORCE
                    && talk.proposer().equals(view.me().seat());
            refusals += failed && about(talk, regime) ? 1 : 0;
        }
        return refusals;
    }

    private static boolean about(SeatView.Talk talk, SeatView.Regime regime) {
        @Nullable Treaty treaty = talk.terms().treaty();
        return treaty != null && Objects.equals(treaty.regime(), regime.id());
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

    private static long states(SeatView view) {
        return view.seats().stream().filter(s -> s.role().isState()).count();
    }

    private static List<Norm> without(List<Norm> norms, Norm norm) {
        return norms.stream().filter(n -> n != norm).toList();
    }

    /** Those of the second that the first lacks. */
    private static List<Norm> missing(List<Norm> norms, List<Norm> of) {
        return of.stream().filter(n -> !norms.contains(n)).toList();
    }

    private static SeatView.@Nullable Regime regime(String id, SeatView view) {
        for (SeatView.Regime regime : view.world().regimes()) {
            if (regime.id().equals(id) && !regime.collapsed()) {
                return regime;
            }
        }
        return null;
    }
}
