package org.liberalparadox.engine.rule;

import java.util.Optional;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Proposal;

/** A state cannot promise or order more than its budget (model keys {@code budget.*}, {@code levers.*}). */
public final class Purse {
    private Purse() {}

    /** What promises and monitoring in force cost the seat this round. */
    public static int committed(GameState state, String seat) {
        int cost = monitoring(state, seat) + Dues.owed(state, seat);
        for (Obligation o : state.obligations()) {
            if (o.binds(state.round()) && o.giver().equals(seat)) {
                cost += Support.cost(o.clause(), state.setup().rules());
            }
        }
        return cost;
    }

    /** Every party of a monitored agreement pays its share of the monitoring. */
    private static int monitoring(GameState state, String seat) {
        int agreements = 0;
        for (Proposal p : state.proposals()) {
            if (p.status() == Proposal.Status.IN_FORCE
                    && p.terms().monitor() != Monitor.NONE
                    && p.isParty(seat)
                    && binds(state, p.id())) {
                agreements++;
            }
        }
        return agreements * state.setup().rules().model().budget().monitorCost();
    }

    private static boolean binds(GameState state, int proposal) {
        for (Obligation o : state.obligations()) {
            if (o.proposal() == proposal && o.binds(state.round())) {
                return true;
            }
        }
        return false;
    }

    /** Budget the seat could still promise per round, what it has signed and not yet ratified set aside. */
    public static int available(GameState state, String seat) {
        int signed = 0;
        for (Proposal p : state.proposals()) {
            if (p.status() == Proposal.Status.SIGNED && p.isParty(seat)) {
                signed += Support.cost(p.terms(), seat, state.setup().rules());
            }
        }
        return state.seat(seat).budget() - committed(state, seat) - signed;
    }

    /** Whether a party can no longer pay for what it offered before it signed something else. */
    static Optional<Rejection> others(String acceptor, Proposal proposal, GameState state) {
        Terms terms = proposal.terms();
        return terms.parties().stream()
                .filter(proposal.accepted()::contains)
                .filter(p -> !p.equals(acceptor) && check(p, terms, state).isPresent())
                .findFirst()
                .map(Rejection.PartyCannotPay::new);
    }

    static Optional<Rejection> check(String seat, Terms terms, GameState state) {
        int cost = Support.cost(terms, seat, state.setup().rules());
        int available = available(state, seat);
        return cost > Math.max(0, available)
                ? Optional.of(new Rejection.BidExceedsBudget(cost, Math.max(0, available)))
                : Optional.empty();
    }

    /** Budget cost of a policy's levers. */
    public static int levers(Policy policy, Model model) {
        return model.levers().cost(policy);
    }

    /** What orders cost in all: levers, promises kept, monitoring. */
    public static int orders(GameState state, String seat, Orders orders) {
        Rules rules = state.setup().rules();
        int cost = levers(orders.policy(), rules.model())
                + monitoring(state, seat)
                + Dues.owed(state, seat)
                + Dues.change(state, seat, orders);
        for (Obligation o : state.owedBy(seat)) {
            if (!orders.defects(o.id()) && !orders.repudiate().contains(o.id())) {
                cost += Support.cost(o.clause(), rules);
            }
        }
        return cost;
    }

    /**
     * Standing orders that a smaller budget no longer pays for: funding for hosts goes first, then integration, then rights,
     * then the border.
     */
    static Policy affordable(GameState state, String seat, Orders orders) {
        Policy p = orders.policy();
        int budget = state.seat(seat).budget();
        while (orders(state, seat, new Orders(p, orders.defect(), orders.repudiate(), orders.regimes())) > budget) {
            if (p.hostFunding() > 0) {
                p = new Policy(p.borderEffort(), p.rightsStandard(), p.integration(), p.hostFunding() - 1, p.gate());
            } else if (p.integration() > 0) {
                p = new Policy(p.borderEffort(), p.rightsStandard(), p.integration() - 1, 0, p.gate());
            } else if (p.rightsStandard() > 0) {
                p = new Policy(p.borderEffort(), p.rightsStandard() - 1, 0, 0, p.gate());
            } else if (p.borderEffort() > 0) {
                p = new Policy(p.borderEffort() - 1, 0, 0, 0, p.gate());
            } else {
                return p;
            }
        }
        return p;
    }
}
