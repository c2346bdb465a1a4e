package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatView;

/**
 * A seat played by a program, a government unless it has no territory: it answers the news, bargains, takes packages through its parliament and keeps or
 * breaks its word as its temperament says. Its chance is drawn from its own seed, seat, round and purpose.
 */
final class Negotiator implements Bot {
    /** A phase in which a bot was asked more often than this is over for it, whatever goes wrong. */
    private static final int PATIENCE = 40;

    private static final int STAGES = 4;

    private final String seat;
    private final long seed;
    private final BotStrategy strategy;
    private final Grounds grounds;
    private final NewsDesk news;
    private final TalksDesk talks;
    private final AgendaDesk agendas;
    private final CharterDesk charters;
    private final AmendmentDesk amendments;
    private final GateDesk gates;
    private final Rules rules;
    private final ParliamentDesk parliament;
    private final PolicyChooser policies;
    private final Advocate advocate;

    private int round;
    private @Nullable Phase phase;
    private int asked;
    private int stage;
    private boolean busy;

    Negotiator(String seat, BotStrategy strategy, Rules rules, @Nullable Ways ways, long seed) {
        this.seat = seat;
        this.seed = seed;
        this.strategy = strategy;
        this.grounds = new Grounds(rules, ways);
        this.news = new NewsDesk(strategy, rules);
        this.rules = rules;
        this.gates = new GateDesk(strategy, rules);
        this.agendas = new AgendaDesk(strategy, rules);
        this.charters = new CharterDesk(strategy, rules, grounds);
        this.amendments = new AmendmentDesk(strategy, rules, grounds);
        this.talks = new TalksDesk(strategy, rules, grounds, charters);
        this.parliament = new ParliamentDesk(strategy, rules);
        this.policies = new PolicyChooser(strategy, rules);
        this.advocate = new Advocate(rules, grounds);
    }

    @Override
    public List<GameCommand.SeatCommand> act(SeatView view) {
        if (view.isOver()) {
            return List.of();
        }
        boolean first = begins(view);
        List<GameCommand.SeatCommand> commands = new ArrayList<>();
        if (asked <= PATIENCE) {
            commands.addAll(business(view, first));
        }
        if (!view.isReady() && !busy) {
            commands.add(new GameCommand.DeclareReady(seat));
        }
        return commands;
    }

    private boolean begins(SeatView view) {
        boolean first = round != view.round() || phase != view.phase();
        round = view.round();
        phase = view.phase();
        asked = first ? 1 : asked + 1;
        stage = first ? 0 : stage;
        busy = false;
        return first;
    }

    private List<GameCommand.SeatCommand> business(SeatView view, boolean first) {
        List<GameCommand.SeatCommand> commands = new ArrayList<>(news.answers(view, lot(view, "news")));
        boolean state = view.seat(seat).role().isState();
        commands.addAll(
                switch (view.phase()) {
                    case TALKS -> state ? talks(view) : advocate.talks(view, first);
                    case RATIFICATION -> state ? parliament.votes(view, lot(view, "parliament")) : advocate.votes(view);
                    case POLICY -> policy(view);
                    case NEWS, RECKONING -> List.of();
                });
        return commands;
    }

    private List<GameCommand.SeatCommand> talks(SeatView view) {
        grounds.learn(view);
        List<GameCommand.SeatCommand> commands = new ArrayList<>(talks.answers(view, lot(view, "answer:" + asked)));
        if (!commands.isEmpty() && stage < STAGES) {
            // what is answered now changes what can be offered next
            busy = true;
            return commands;
        }
        commands.addAll(initiative(view));
        return commands;
    }

    /** One step after the other, each in the light of the one before: an agenda, a conference, a threat, bargains of two. */
    private List<GameCommand.SeatCommand> initiative(SeatView view) {
        while (stage < STAGES) {
            stage++;
            List<GameCommand.SeatCommand> commands = switch (stage) {
                case 1 -> agendas.lead(view, lot(view, "agenda"));
                case 2 -> conference(view);
                case 3 -> gates.threaten(view, Crowding.load(view, rules));
                default -> talks.bids(view, lot(view, "bid"));
            };
            if (!commands.isEmpty()) {
                busy = stage < STAGES;
                return commands;
            }
        }
        return List.of();
    }

    /** A new charter where this seat is to lead, else a place in a regime that stands, else a change of one it belongs to. */
    private List<GameCommand.SeatCommand> conference(SeatView view) {
        List<GameCommand.SeatCommand> called = charters.call(view);
        if (!called.isEmpty()) {
            return called;
        }
        List<GameCommand.SeatCommand> joins = new RegimeDesk(strategy, rules).join(view);
        return joins.isEmpty() ? amendments.propose(view) : joins;
    }

    private List<GameCommand.SeatCommand> policy(SeatView view) {
        if (view.me().orders() != null) {
            return List.of();
        }
        Orders orders = view.seat(seat).role().isState()
                ? policies.orders(view, view.me().standing(), lot(view, "policy"))
                : advocate.orders(view);
        return List.of(new GameCommand.SealOrders(seat, orders));
    }

    private SplitMix lot(SeatView view, String purpose) {
        return SplitMix.of(seed, seat + "/" + view.round() + "/" + purpose);
    }

    @Override
    public String toString() {
        return seat + " (" + strategy.id() + ")";
    }
}
