package org.liberalparadox.bot;

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
    private final BotStrategy strategy;
    private final Rules rules;
    private final CharterText texts;
    private final AmendmentWishes wishes;
    private final Negotiation.Membership weights;

    AmendmentDesk(BotStrategy strategy, Rules rules, Grounds grounds) {
        this.strategy = strategy;
        this.rules = rules;
        this.texts = new CharterText(strategy, rules, grounds);
        this.wishes = new AmendmentWishes(strategy, rules);
        this.weights = rules.model().negotiation().membership();
    }

    /** The text the seat gains most by that every member is thought to gain by and to carry, if there is one. */
    List<GameCommand.SeatCommand> propose(SeatView view) {
        if (strategy.reply() == BotStrategy.Reply.RANDOM
                || !view.options().propose()
                || view.round() == view.rounds()) {
            return List.of();
        }
        for (SeatView.Regime regime : view.world().regimes()) {
            boolean mine =
                    !regime.collapsed() && regime.members().contains(view.me().seat());
            if (!mine || waits(regime, view)) {
                continue;
            }
            List<AmendmentWishes.Wish> wished = membership(regime, view)
                    .map(m -> wishes.of(m, regime, view))
                    .orElse(List.of());
            if (!wished.isEmpty()) {
                // a member works on one charter a year
                @Nullable Amendment best = new Ledger(view, rules).mayBid() ? best(wished, regime, view) : null;
                return best == null
                        ? List.of()
                        : List.of(new GameCommand.Propose(view.me().seat(), best.text(), null));
            }
        }
        return List.of();
    }

    private @Nullable Amendment best(List<AmendmentWishes.Wish> wished, SeatView.Regime regime, SeatView view) {
        @Nullable Amendment best = null;
        double most = weights.amends();
        for (AmendmentWishes.Wish wish : wished) {
            @Nullable Amendment text = text(wish, regime, view);
            double gain = text == null ? 0 : gain(text, view);
            if (text != null && gain > most) {
                most = gain;
                best = text;
            }
        }
        return best;
    }

    private @Nullable Amendment text(AmendmentWishes.Wish wish, SeatView.Regime regime, SeatView view) {
        if (wish.keeps().isEmpty() && wish.adds().isEmpty()) {
            return null;
        }
        double[] owed = new double[wish.parties().size()];
        List<Norm> dropped = Amendment.missing(wish.keeps(), regime.norms());
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
            case NEVER -> text.added().stream().noneMatch(AmendmentWishes.SHARING::contains);
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

    private static long states(SeatView view) {
        return view.seats().stream().filter(s -> s.role().isState()).count();
    }

    private static Optional<SeatView.Membership> membership(SeatView.Regime regime, SeatView view) {
        return view.diplomacy().memberships().stream()
                .filter(m -> m.regime().equals(regime.id()))
                .findFirst();
    }
}
