package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.analysis.SplitMix;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatView;

/**
 * Chooses the levers: closes where closure is the weak side of the paradox and the load is high, opens where openness is,
 * and never spends what is not there.
 */
final class PolicyChooser {
    private final BotStrategy strategy;
    private final Rules rules;
    private final ReplyStrategy reply;
    private final ClubDesk clubs;
    private final GateDesk gates;
    private final Commons commons;
    private final Negotiation.Governing weights;

    PolicyChooser(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
        this.reply = new ReplyStrategy(strategy, rules);
        this.clubs = new ClubDesk(strategy, rules);
        this.gates = new GateDesk(strategy, rules);
        this.commons = new Commons(strategy, rules);
        this.weights = rules.model().negotiation().governing();
    }

    /** @param standing the policy the seat began with */
    Orders orders(SeatView view, Policy standing, SplitMix lot) {
        List<Integer> defect = new ArrayList<>();
        List<Integer> repudiate = new ArrayList<>();
        int purse = view.me().budget() - view.me().committed();
        for (SeatView.Promise promise : view.promises()) {
            if (!promise.due()) {
                continue;
            }
            if (repudiates(promise, view)) {
                repudiate.add(promise.id());
                purse += promise.cost();
            } else if (reply.breaks(promise, view, lot)) {
                defect.add(promise.id());
                purse += promise.cost();
            }
        }
        purse = breakWhatCannotBePaid(view, defect, repudiate, purse);
        ClubDesk.Stances stances = clubs.stances(view, purse, lot);
        purse -= stances.budget();
        Policy wanted =
                strategy.reply() == BotStrategy.Reply.RANDOM ? atRandom(standing, lot) : wanted(view, standing, lot);
        return new Orders(affordable(wanted, purse), List.copyOf(defect), List.copyOf(repudiate), stances.of());
    }

    private boolean repudiates(SeatView.Promise promise, SeatView view) {
        boolean cynical =
                strategy.reply() == BotStrategy.Reply.NEVER || strategy.reply() == BotStrategy.Reply.OPPORTUNIST;
        double gain = reply.gain(promise, view);
        Negotiation.Reciprocity r = rules.model().negotiation().reciprocity();
        return view.me().mandate()
                && (cynical && gain > r.repudiated() || view.me().populist() && gain > r.populistRepudiated());
    }

    /** Where even the promises cost more than there is, the dearest give way. */
    private static int breakWhatCannotBePaid(SeatView view, List<Integer> defect, List<Integer> repudiate, int purse) {
        int left = purse;
        while (left < 0) {
            SeatView.Promise dearest = null;
            for (SeatView.Promise p : view.promises()) {
                boolean kept = p.due() && p.cost() > 0 && !defect.contains(p.id()) && !repudiate.contains(p.id());
                if (kept && (dearest == null || p.cost() > dearest.cost())) {
                    dearest = p;
                }
            }
            if (dearest == null) {
                return left;
            }
            defect.add(dearest.id());
            left += dearest.cost();
        }
        return left;
    }

    private Policy wanted(SeatView view, Policy standing, SplitMix lot) {
        SeatView.Own me = view.me();
        double load = Crowding.load(view, rules);
        boolean closureWeak = me.closure() + weights.uneven() < me.openness();
        boolean opennessWeak = me.openness() + weights.uneven() < me.closure();
        int border = standing.borderEffort() + strategy.closure();
        int rights = standing.rightsStandard();
        int integration = standing.integration();
        if (closureWeak && load > weights.crowded()) {
            border += 2;
            integration += 1;
        } else if (closureWeak) {
            border += 1;
            integration += 1;
        } else if (opennessWeak) {
            border -= 1;
            rights += 1;
        }
        border = new Neighbours(strategy, rules).border(view, border, load);
        if (me.tracks().culture() + weights.uneven() < me.tracks().security()) {
            integration += 1;
        }
        int funding = commons.funding(view, standing.hostFunding(), lot)
                + (Crowding.limbo(view) > 0 && load > weights.crowded() ? 1 : 0);
        return new Policy(level(border), level(rights), level(integration), level(funding), gate(view, load, lot));
    }

    private Policy atRandom(Policy standing, SplitMix lot) {
        return new Policy(
                level(standing.borderEffort() + lot.nextInt(3) - 1),
                level(standing.rightsStandard() + lot.nextInt(3) - 1),
                level(standing.integration() + lot.nextInt(3) - 1),
                level(standing.hostFunding() + lot.nextInt(3) - 1),
                GateStance.HOLD);
    }

    private GateStance gate(SeatView view, double load, SplitMix lot) {
        SeatView.Seat seat = view.seat(view.me().seat());
        if (!seat.gate()) {
            return GateStance.HOLD;
        }
        boolean hard = strategy.reply() == BotStrategy.Reply.OPPORTUNIST || strategy.reply() == BotStrategy.Reply.GRIM;
        boolean extorts = seat.role() == Role.TRANSIT || seat.role() == Role.HOST;
        boolean pressed = extorts && gates.carriesOut(view, lot) && (!owesItsGate(view) || betrayedLately(view));
        if (pressed || extorts && hard && betrayedLately(view)) {
            return GateStance.OPEN;
        }
        boolean crowdedFrontline = seat.role() == Role.FRONTLINE && load > weights.overloaded();
        return crowdedFrontline && !owesItsGate(view) && !isRelieved(view) ? GateStance.WAVE_THROUGH : GateStance.HOLD;
    }

    private static boolean betrayedLately(SeatView view) {
        for (SeatView.Seat other : view.seats()) {
            if (ReplyStrategy.cheated(other.id(), view, view.round() - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a promise of its own binds the seat to hold its gate. */
    private boolean owesItsGate(SeatView view) {
        for (SeatView.Promise p : view.promises()) {
            Mechanism mechanism = rules.issue(p.issue()).mechanism();
            if (p.due() && (mechanism == Mechanism.EXIT_CONTROL || mechanism == Mechanism.HOTSPOT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether partners take over claims: a solidarity share that pays for registering. */
    private boolean isRelieved(SeatView view) {
        for (SeatView.Promise p : view.promises()) {
            if (p.status() == Obligation.Status.IN_FORCE
                    && p.beneficiaries().contains(view.me().seat())
                    && rules.issue(p.issue()).mechanism() == Mechanism.RELOCATION) {
                return true;
            }
        }
        return false;
    }

    /** Lowers the levers, the dearest first, until the purse is enough. */
    private Policy affordable(Policy wanted, int purse) {
        Policy policy = wanted;
        while (cost(policy, rules.model()) > Math.max(0, purse)) {
            policy = cheaper(policy, rules.model().levers());
        }
        return policy;
    }

    private static Policy cheaper(Policy p, Model.Levers levers) {
        int funding = levers.fundingCost().get(p.hostFunding());
        int integration = levers.integrationCost().get(p.integration());
        int rights = levers.rightsCost().get(p.rightsStandard());
        int border = levers.borderCost().get(p.borderEffort());
        int most = Math.max(Math.max(funding, integration), Math.max(rights, border));
        if (funding == most) {
            return new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), p.hostFunding() - 1, p.gate());
        }
        if (integration == most) {
            return new Policy(p.borderEffort(), p.rightsStandard(), p.integration() - 1, p.hostFunding(), p.gate());
        }
        return border == most
                ? new Policy(p.borderEffort() - 1, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate())
                : new Policy(p.borderEffort(), p.rightsStandard() - 1, p.integration(), p.hostFunding(), p.gate());
    }

    /** Budget points a policy costs each round. */
    static int cost(Policy policy, Model model) {
        Model.Levers levers = model.levers();
        return levers.borderCost().get(policy.borderEffort())
                + levers.rightsCost().get(policy.rightsStandard())
                + levers.integrationCost().get(policy.integration())
                + levers.fundingCost().get(policy.hostFunding());
    }

    private static int level(int wanted) {
        return Math.clamp(wanted, 0, Policy.MAX);
    }
}
