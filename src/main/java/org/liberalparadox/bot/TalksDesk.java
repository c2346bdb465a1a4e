package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;

/** Bids for packages and answers bids: aspiration first, concession with time and refusals, linkage where it helps. */
final class TalksDesk {
    private final BotStrategy strategy;
    private final Rules rules;
    private final Grounds grounds;
    private final CharterDesk charters;
    private final AmendmentDesk amendments;
    private final Sincerity sincerity;
    private final Negotiation.Bargaining weights;
    private final Set<Integer> tried = new HashSet<>();

    TalksDesk(BotStrategy strategy, Rules rules, Grounds grounds, CharterDesk charters) {
        this.charters = charters;
        this.amendments = new AmendmentDesk(strategy, rules, grounds);
        this.strategy = strategy;
        this.rules = rules;
        this.grounds = grounds;
        this.weights = rules.model().negotiation().bargaining();
        this.sincerity = new Sincerity(strategy, rules);
    }

    /** Answers to everything on the table that waits for this seat. */
    List<GameCommand.SeatCommand> answers(SeatView view, SplitMix lot) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        Ledger ledger = new Ledger(view, rules);
        for (SeatView.Talk talk : view.talks()) {
            // terms with a partner are signed: the own bid for others is off the table
            if (talk.mayWithdraw()
                    && talk.terms().parties().size() == 2
                    && ledger.signedWith(partner(talk, view.me().seat()))) {
                commands.add(new GameCommand.Withdraw(view.me().seat(), talk.id()));
            }
        }
        for (SeatView.Talk talk : view.talks()) {
            if (talk.status() == Proposal.Status.OPEN && (talk.mayAccept() || talk.mayReject())) {
                GameCommand.SeatCommand answer = answer(talk, view, ledger, lot);
                if (answer instanceof GameCommand.Accept) {
                    tried.add(talk.id());
                    ledger.signed(talk);
                }
                commands.add(answer);
            }
        }
        return commands;
    }

    private GameCommand.SeatCommand answer(SeatView.Talk talk, SeatView view, Ledger ledger, SplitMix lot) {
        String me = view.me().seat();
        Forecast mine = talk.forecast();
        // what was accepted and still stands open waits for a partner who cannot pay
        boolean could = talk.mayAccept() && mine != null && ledger.pays(mine.cost()) && !tried.contains(talk.id());
        if (strategy.reply() == BotStrategy.Reply.RANDOM) {
            return could && lot.chance(rules.model().negotiation().lots().accept())
                    ? new GameCommand.Accept(me, talk.id())
                    : new GameCommand.Reject(me, talk.id());
        }
        if (CharterDesk.isCharter(talk)) {
            GameCommand.SeatCommand answer = tried.contains(talk.id())
                    ? new GameCommand.Reject(me, talk.id())
                    : amendments.answer(talk, view, ledger).orElseGet(() -> charters.answer(talk, view, ledger));
            return answer instanceof GameCommand.Accept
                    ? answer
                    : new RegimeDesk(strategy, rules)
                            .counter(talk, view, ledger)
                            .orElse(answer);
        }
        if (SoftWord.isDeclaration(talk)) {
            return new SoftWord(strategy, rules).answer(talk, view);
        }
        if (talk.terms().parties().size() > 2) {
            boolean good = could && mine.margin() >= strategy.risk() && mine.national() > 0;
            return good ? new GameCommand.Accept(me, talk.id()) : new GameCommand.Reject(me, talk.id());
        }
        String partner = partner(talk, me);
        Position position = position(partner, view, ledger, true);
        boolean fresh =
                talk.terms().clauses().stream().noneMatch(c -> ledger.taken(c.giver(), c.beneficiary(), c.issue()));
        double settles = position.insists() * weights.settles();
        could = could && sincerity.means(talk.terms(), view);
        if (could && fresh && mine.margin() >= strategy.risk() && mine.national() >= settles) {
            return new GameCommand.Accept(me, talk.id());
        }
        Draft counter = talk.mayCounter() && ledger.mayBid() && ledger.chain(talk) < weights.haggle()
                ? position.counter(talk.terms().clauses())
                : null;
        if (could
                && fresh
                && mine.margin() >= strategy.risk()
                && counter != null
                && mine.national() >= counter.value()) {
            return new GameCommand.Accept(me, talk.id());
        }
        if (counter == null) {
            // nothing better to offer: what the home front carries and the interest gains from is better than no deal
            boolean gains = could && fresh && mine.margin() >= strategy.risk() && mine.national() > 0;
            return gains && strategy.reply() != BotStrategy.Reply.NEVER
                    ? new GameCommand.Accept(me, talk.id())
                    : new GameCommand.Reject(me, talk.id());
        }
        ledger.bid();
        return sent(new GameCommand.Propose(me, terms(me, partner, counter, view), talk.id()));
    }

    /** The other of the two, whoever wrote the text. */
    private static String partner(SeatView.Talk talk, String me) {
        return talk.terms().parties().stream()
                .filter(p -> !p.equals(me))
                .findFirst()
                .orElseThrow();
    }

    /** This round's own bids, to the partners with whom there is most to share. */
    List<GameCommand.SeatCommand> bids(SeatView view, SplitMix lot) {
        Ledger ledger = new Ledger(view, rules);
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        if (strategy.reply() == BotStrategy.Reply.RANDOM) {
            GameCommand.@Nullable Propose bid = atRandom(view, ledger, lot);
            return bid == null ? List.of() : List.of(bid);
        }
        List<Bid> bids = new ArrayList<>();
        for (SeatView.Seat other : view.seats()) {
            if (!other.id().equals(view.me().seat()) && !ledger.talksWith(other.id())) {
                Draft offer = position(other.id(), view, ledger, false).offer();
                if (offer != null) {
                    bids.add(new Bid(other.id(), offer));
                }
            }
        }
        bids.sort(Comparator.comparingDouble(Bid::surplus).reversed());
        int spare = ledger.spare();
        for (Bid bid : bids) {
            if (commands.size() < weights.bids()
                    && ledger.mayBid()
                    && bid.draft().cost() <= spare) {
                spare -= bid.draft().cost();
                ledger.bid();
                commands.add(sent(new GameCommand.Propose(
                        view.me().seat(), terms(view.me().seat(), bid.partner(), bid.draft(), view), null)));
            }
        }
        return commands;
    }

    private record Bid(String partner, Draft draft) {
        double surplus() {
            return draft.value() + draft.theirs();
        }
    }

    private GameCommand.Propose sent(GameCommand.Propose bid) {
        grounds.sent(bid);
        return bid;
    }

    private GameCommand.@Nullable Propose atRandom(SeatView view, Ledger ledger, SplitMix lot) {
        String me = view.me().seat();
        String other = view.seats().get(lot.nextInt(view.seats().size())).id();
        if (other.equals(me) || ledger.talksWith(other)) {
            return null;
        }
        Constituency home = Homes.mine(view);
        Bargain.Ground ground = grounds.with(home, Homes.guess(view.seat(other)), view);
        List<Clause> clauses = new ArrayList<>();
        int cost = 0;
        for (int n = 0; n < 3 && !ground.promises().isEmpty(); n++) {
            var promise = ground.promises().get(lot.nextInt(ground.promises().size()));
            Clause clause = promise.at(1 + lot.nextInt(Clause.MAX_LEVEL));
            boolean twice = clauses.stream()
                    .anyMatch(c -> c.giver().equals(clause.giver()) && c.issue().equals(clause.issue()));
            int more = clause.giver().equals(me) ? org.liberalparadox.engine.analysis.Support.cost(clause, rules) : 0;
            if (!twice
                    && cost + more <= ledger.spare()
                    && !ledger.taken(clause.giver(), clause.beneficiary(), clause.issue())) {
                clauses.add(clause);
                cost += more;
            }
        }
        return clauses.isEmpty()
                ? null
                : sent(new GameCommand.Propose(me, terms(me, other, new Draft(clauses, 0, 0, 0, cost), view), null));
    }

    private Terms terms(String me, String partner, Draft draft, SeatView view) {
        Model.Budget limits = rules.model().budget();
        int duration = Math.clamp(view.rounds() - view.round() + 1, 2, limits.maxDuration());
        double trust = ReplyStrategy.trust(partner, view);
        boolean diffuse = strategy.reply() == BotStrategy.Reply.FORGIVE
                || strategy.reply() != BotStrategy.Reply.GRIM && trust > weights.trusted();
        return new Terms(
                List.of(me, partner),
                draft.clauses(),
                Form.BILATERAL,
                duration,
                monitor(draft, trust, view),
                diffuse ? Reciprocity.DIFFUSE : Reciprocity.SPECIFIC);
    }

    /** Who distrusts has the agreement watched, by whom it concerns, where both can pay for it. */
    private Monitor monitor(Draft draft, double trust, SeatView view) {
        int spare = new Ledger(view, rules).spare() - draft.cost();
        if (strategy.watch() * (1 - trust) < weights.watched()
                || spare < rules.model().budget().monitorCost()) {
            return Monitor.NONE;
        }
        boolean people = draft.clauses().stream()
                .anyMatch(c -> rules.issue(c.issue()).category() == Category.MIGRATION
                        && rules.issue(c.issue()).serves().contains(Principle.ORDER));
        return people ? Monitor.UNHCR : Monitor.IOM;
    }

    private Position position(String partner, SeatView view, Ledger ledger, boolean answering) {
        return new Position(strategy, rules, grounds, sincerity.asks(view), partner, view, ledger, answering);
    }
}
