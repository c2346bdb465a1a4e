package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.projection.SeatView;

/**
 * Regimes that stand and charters on the table: asks to join what pays and what its parliament would carry, and answers a charter
 * that one norm spoils with the same without that norm (concepts S04, C16, R06).
 */
final class RegimeDesk {
    private final BotStrategy strategy;
    private final Rules rules;

    RegimeDesk(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    /** A text by which the seat would join a regime founded in play, put to its most powerful member. */
    List<GameCommand.SeatCommand> join(SeatView view) {
        String me = view.me().seat();
        Ledger ledger = new Ledger(view, rules);
        boolean may = strategy.reply() != BotStrategy.Reply.RANDOM
                && strategy.reply() != BotStrategy.Reply.NEVER
                && view.options().propose()
                && ledger.mayBid()
                && ledger.pays(rules.model().suasion().membership());
        for (SeatView.Regime regime : view.world().regimes()) {
            boolean stranger = regime.since() > 0
                    && !regime.collapsed()
                    && !regime.members().contains(me)
                    && !asked(view, regime.id());
            if (may && stranger) {
                Terms text = joining(regime, view);
                if (carried(text, Homes.mine(view), strategy.risk()) && worth(text, view) > 0) {
                    return List.of(new GameCommand.Propose(me, text, null));
                }
            }
        }
        return List.of();
    }

    private static boolean asked(SeatView view, String regime) {
        return view.talks().stream()
                .anyMatch(t -> t.proposer().equals(view.me().seat())
                        && t.terms().treaty() != null
                        && Objects.equals(t.terms().treaty().regime(), regime));
    }

    private Terms joining(SeatView.Regime regime, SeatView view) {
        String host = regime.members().stream()
                .max(java.util.Comparator.comparingDouble(m -> view.seat(m).power()))
                .orElseThrow();
        int duration = Math.clamp(
                view.rounds() - view.round() + 1, 1, rules.model().budget().maxDuration());
        return new Terms(
                List.of(view.me().seat(), host),
                List.of(),
                Form.REGIONAL,
                duration,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty(regime.name(), regime.id(), regime.norms(), regime.key(), regime.effort()));
    }

    /**
     * The charter on the table without the norm this seat's parliament likes least, where that would bring it through at home and
     * leave every other party that is thought to carry the first text still carrying it.
     */
    Optional<GameCommand.SeatCommand> counter(SeatView.Talk talk, SeatView view, Ledger ledger) {
        Treaty treaty = talk.terms().treaty();
        boolean may = treaty != null
                && treaty.founds()
                && treaty.norms().size() > 1
                && talk.mayCounter()
                && talk.counters() == null
                && strategy.reply() != BotStrategy.Reply.NEVER
                && ledger.mayBid();
        if (!may || treaty == null) {
            return Optional.empty();
        }
        Terms best = null;
        double most = strategy.risk();
        for (Norm norm : treaty.norms()) {
            Terms without = without(talk.terms(), treaty, norm);
            double margin = margin(without, Homes.mine(view));
            if (margin > most
                    && cost(without, view) <= ledger.spare()
                    && worth(without, view) > 0
                    && othersFollow(talk.terms(), without, view)) {
                most = margin;
                best = without;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        ledger.bid(cost(best, view));
        return Optional.of(new GameCommand.Propose(view.me().seat(), best, talk.id()));
    }

    private int cost(Terms terms, SeatView view) {
        return Support.cost(terms, view.me().seat(), rules)
                + rules.model().suasion().membership();
    }

    private boolean othersFollow(Terms before, Terms after, SeatView view) {
        for (String party : after.parties()) {
            if (!party.equals(view.me().seat())) {
                Constituency home = Homes.guess(view.seat(party));
                if (margin(before, home) >= 0 && margin(after, home) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Terms without(Terms terms, Treaty treaty, Norm norm) {
        List<Norm> norms = new ArrayList<>(treaty.norms());
        norms.remove(norm);
        SharingKey key = norm == Norm.RELOCATION_KEY ? null : treaty.key();
        Integer effort = norm == Norm.COMMON_AGENCY ? null : treaty.effort();
        return new Terms(
                terms.parties(),
                terms.clauses(),
                terms.form(),
                terms.duration(),
                terms.monitor(),
                terms.reciprocity(),
                new Treaty(treaty.name(), treaty.regime(), List.copyOf(norms), key, effort));
    }

    private boolean carried(Terms terms, Constituency home, double risk) {
        return margin(terms, home) >= risk;
    }

    private double margin(Terms terms, Constituency home) {
        return Support.of(terms, home, rules).total() - home.needed();
    }

    /** National value of a text with its upkeep. */
    private double worth(Terms terms, SeatView view) {
        Model model = rules.model();
        return Support.of(terms, Homes.mine(view), rules).national()
                - view.pointWorth() * model.suasion().membership();
    }
}
