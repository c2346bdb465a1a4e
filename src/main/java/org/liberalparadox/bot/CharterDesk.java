package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

/**
 * Step three: calls a conference whose charter every invited parliament is thought to carry, the neighbours first, all states
 * later; and answers charters by what they are worth (concepts S04, S05; F23).
 */
final class CharterDesk {
    private final BotStrategy strategy;
    private final Rules rules;
    private final CharterText texts;
    private final Negotiation.Conferences weights;

    CharterDesk(BotStrategy strategy, Rules rules, Grounds grounds) {
        this.strategy = strategy;
        this.rules = rules;
        this.texts = new CharterText(strategy, rules, grounds);
        this.weights = rules.model().negotiation().conferences();
    }

    /** A charter to lay before others, if this seat is to lead and one is in reach. */
    List<GameCommand.SeatCommand> call(SeatView view) {
        boolean hosts = strategy.reply() != BotStrategy.Reply.RANDOM
                && strategy.reply() != BotStrategy.Reply.NEVER
                && view.options().propose()
                && view.options().means().found()
                && view.round() < view.rounds();
        Leadership leadership = new Leadership(view, rules);
        if (!hosts || !leadership.leads()) {
            return List.of();
        }
        for (List<String> circle : circles(view)) {
            Terms text = text(circle, view, leadership.refusals());
            if (text != null) {
                return List.of(new GameCommand.Propose(view.me().seat(), text, null));
            }
        }
        return List.of();
    }

    /** Whom to invite, the smallest circle first: members of an own regime, those a gate binds, the most powerful. */
    private List<List<String>> circles(SeatView view) {
        Set<List<String>> circles = new LinkedHashSet<>();
        String me = view.me().seat();
        List<SeatView.Seat> states = view.seats().stream()
                .filter(s -> s.role().isState() && !s.id().equals(me))
                .sorted(Comparator.comparingDouble(SeatView.Seat::power).reversed())
                .toList();
        for (SeatView.Regime regime : view.world().regimes()) {
            if (!regime.collapsed()
                    && regime.members().contains(me)
                    && regime.members().size() <= states.size()) {
                circles.add(circle(me, states, regime.members()));
            }
        }
        circles.add(circle(
                me,
                states,
                states.stream()
                        .filter(s -> s.gate() || s.asylum())
                        .map(SeatView.Seat::id)
                        .toList()));
        circles.add(circle(me, states, states.stream().map(SeatView.Seat::id).toList()));
        return circles.stream().filter(c -> c.size() >= weights.fewest()).toList();
    }

    private List<String> circle(String me, List<SeatView.Seat> states, List<String> among) {
        List<String> circle = new ArrayList<>(List.of(me));
        for (SeatView.Seat s : states) {
            if (among.contains(s.id()) && circle.size() < weights.most()) {
                circle.add(s.id());
            }
        }
        return List.copyOf(circle);
    }

    /** The best charter of a circle; who cannot be convinced is not invited. */
    private @Nullable Terms text(List<String> circle, SeatView view, int refusals) {
        List<String> parties = circle;
        while (parties.size() >= weights.fewest()) {
            Form form = parties.size() == states(view) ? Form.MULTILATERAL : Form.REGIONAL;
            AssemblySearch.Text text = texts.best(
                    parties,
                    form,
                    List.of(),
                    CharterText.NORMS,
                    new double[parties.size()],
                    rules.model().budget().maxClauses(),
                    CharterText.NORMS.size(),
                    view,
                    refusals);
            if (text == null || text.shortest() == 0) {
                return null;
            }
            if (text.shortest() < 0) {
                return text.national() + texts.worth(text.norms(), view) > 0
                        ? texts.terms(parties, text, form, founding(text.norms(), view), view)
                        : null;
            }
            String out = parties.get(text.shortest());
            parties = parties.stream().filter(p -> !p.equals(out)).toList();
        }
        return null;
    }

    private static long states(SeatView view) {
        return view.seats().stream().filter(s -> s.role().isState()).count();
    }

    private static Treaty founding(List<Norm> norms, SeatView view) {
        boolean key = norms.contains(Norm.RELOCATION_KEY);
        String name = view.seat(view.me().seat()).name() + " " + view.year();
        return new Treaty(name, null, norms, key ? SharingKey.PACT_2024 : null);
    }

    /** Signs a charter its home front carries and that pays in the long run. */
    GameCommand.SeatCommand answer(SeatView.Talk talk, SeatView view, Ledger ledger) {
        String me = view.me().seat();
        @Nullable Treaty treaty = talk.terms().treaty();
        var mine = talk.forecast();
        boolean could = treaty != null
                && talk.mayAccept()
                && mine != null
                && ledger.pays(mine.cost() + rules.model().suasion().membership());
        if (!could || treaty == null || mine == null) {
            return new GameCommand.Reject(me, talk.id());
        }
        boolean strict = strategy.reply() == BotStrategy.Reply.NEVER;
        double national = mine.national() + (strict ? 0 : texts.worth(treaty.norms(), view));
        boolean good = mine.margin() >= strategy.risk() * weights.homeMargin() && national > 0;
        return good ? new GameCommand.Accept(me, talk.id()) : new GameCommand.Reject(me, talk.id());
    }

    static boolean isCharter(SeatView.Talk talk) {
        return talk.terms().treaty() != null && talk.status() == Proposal.Status.OPEN;
    }
}
