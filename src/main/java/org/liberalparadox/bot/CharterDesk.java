package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
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
    /** Norms a bot writes into a charter: those that make promises hold; who shares claims promises so by name. */
    private static final List<Norm> NORMS = List.of(
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

    CharterDesk(BotStrategy strategy, Rules rules, Grounds grounds) {
        this.strategy = strategy;
        this.rules = rules;
        this.grounds = grounds;
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
            Assembly assembly = assembly(parties, form, view);
            AssemblySearch.Text text = AssemblySearch.best(assembly, aim(parties, view, refusals));
            if (text == null || text.shortest() == 0) {
                return null;
            }
            if (text.shortest() < 0) {
                return text.national() + worth(text.norms(), view) > 0 ? terms(parties, text, form, view) : null;
            }
            String out = parties.get(text.shortest());
            parties = parties.stream().filter(p -> !p.equals(out)).toList();
        }
        return null;
    }

    private static long states(SeatView view) {
        return view.seats().stream().filter(s -> s.role().isState()).count();
    }

    private Assembly assembly(List<String> parties, Form form, SeatView view) {
        List<Constituency> homes = new ArrayList<>(List.of(Homes.mine(view)));
        parties.stream().skip(1).forEach(p -> homes.add(Homes.guess(view.seat(p))));
        Ledger ledger = new Ledger(view, rules);
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            for (int j = i + 1; j < homes.size(); j++) {
                for (Promise p :
                        grounds.between(homes.get(i), homes.get(j), view).promises()) {
                    if (!ledger.known(p.giver(), p.beneficiary(), p.issue().id())) {
                        promises.add(p);
                    }
                }
            }
        }
        return new Assembly(homes, Assembly.offers(parties, promises), NORMS, form, rules);
    }

    private AssemblySearch.Aim aim(List<String> parties, SeatView view, int refusals) {
        double[] margins = new double[parties.size()];
        int[] budgets = new int[parties.size()];
        Ledger ledger = new Ledger(view, rules);
        for (int p = 0; p < margins.length; p++) {
            double error = view.seat(parties.get(p)).estimateError();
            margins[p] = p == 0
                    ? strategy.risk()
                    : error * (weights.convincing() + weights.perRefusal() * Math.min(weights.refusals(), refusals));
            budgets[p] = (p == 0 ? ledger.spare() : (int) (weights.purse() * ledger.spareOf(parties.get(p))))
                    - rules.model().suasion().membership();
        }
        double[] worth = new double[NORMS.size()];
        for (int k = 0; k < worth.length; k++) {
            worth[k] = worth(NORMS.get(k), view);
        }
        return new AssemblySearch.Aim(
                margins, budgets, worth, rules.model().budget().maxClauses());
    }

    private double worth(Norm norm, SeatView view) {
        double due = rules.model().regimes().due() * view.pointWorth();
        return switch (norm) {
            case MONITORING, DISPUTE_SETTLEMENT -> weights.perNorm() * (1 + weights.watching() * strategy.watch());
            case JOINT_FUNDING -> weights.perNorm() - due;
            default -> weights.perNorm();
        };
    }

    /** What a charter is worth beyond its promises: a longer horizon and better eyes, against its upkeep. */
    private double worth(List<Norm> norms, SeatView view) {
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

    private Terms terms(List<String> parties, AssemblySearch.Text text, Form form, SeatView view) {
        int duration = Math.clamp(
                view.rounds() - view.round() + 1, 2, rules.model().budget().maxDuration());
        boolean key = text.norms().contains(Norm.RELOCATION_KEY);
        return new Terms(
                parties,
                text.clauses(),
                form,
                duration,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty(name(view), null, text.norms(), key ? SharingKey.PACT_2024 : null));
    }

    private static String name(SeatView view) {
        return view.seat(view.me().seat()).name() + " " + view.year();
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
        double national = mine.national() + (strict ? 0 : worth(treaty.norms(), view));
        boolean good = mine.margin() >= strategy.risk() * weights.homeMargin() && national > 0;
        return good ? new GameCommand.Accept(me, talk.id()) : new GameCommand.Reject(me, talk.id());
    }

    static boolean isCharter(SeatView.Talk talk) {
        return talk.terms().treaty() != null && talk.status() == Proposal.Status.OPEN;
    }
}
