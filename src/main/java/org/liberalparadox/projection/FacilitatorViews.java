package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.SeatState;

/** Makes the facilitator's view. */
public final class FacilitatorViews {
    private FacilitatorViews() {}

    /** @param bots seats played by bots */
    public static FacilitatorView of(GameState state, Set<String> bots) {
        return new FacilitatorView(
                state.setup().scenario().title(),
                state.round(),
                state.setup().rounds(),
                state.phase(),
                state.isOver(),
                PublicSeats.of(state, null, bots),
                seats(state, SeatState::ready),
                seats(state, s -> s.orders() != null),
                offers(state),
                promises(state),
                beliefs(state),
                silent(state, bots));
    }

    private static List<String> seats(GameState state, Predicate<SeatState> which) {
        return state.seats().values().stream().filter(which).map(SeatState::id).toList();
    }

    private static List<FacilitatorView.Offer> offers(GameState state) {
        return state.proposals().reversed().stream()
                .filter(p -> p.status() == Proposal.Status.OPEN || p.status() == Proposal.Status.SIGNED)
                .map(p -> offer(state, p))
                .toList();
    }

    private static FacilitatorView.Offer offer(GameState state, Proposal p) {
        List<FacilitatorView.Chance> chances = p.terms().parties().stream()
                .filter(seat -> state.setup().scenario().seat(seat).isState())
                .map(seat -> new FacilitatorView.Chance(
                        seat,
                        Forecasts.of(state, seat, p.terms()).margin(),
                        p.accepted().contains(seat)))
                .toList();
        return new FacilitatorView.Offer(
                p.id(), p.proposer(), p.terms(), p.status() == Proposal.Status.SIGNED, p.counters(), chances);
    }

    private static List<FacilitatorView.Promise> promises(GameState state) {
        return state.obligations().stream()
                .filter(o -> o.binds(state.round()))
                .map(FacilitatorViews::promise)
                .toList();
    }

    private static FacilitatorView.Promise promise(Obligation o) {
        return new FacilitatorView.Promise(o.id(), o.clause(), o.beneficiaries(), o.record());
    }

    private static List<FacilitatorView.Belief> beliefs(GameState state) {
        List<FacilitatorView.Belief> beliefs = new ArrayList<>();
        for (String holder : state.seats().keySet()) {
            for (String about : state.seats().keySet()) {
                if (!holder.equals(about)) {
                    beliefs.add(new FacilitatorView.Belief(
                            holder, about, state.trusts().of(holder, about)));
                }
            }
        }
        return beliefs;
    }

    /** Bots need no prompting, so a pair counts only where at least one of the two is played by people. */
    private static List<FacilitatorView.Pair> silent(GameState state, Set<String> bots) {
        List<FacilitatorView.Pair> pairs = new ArrayList<>();
        if (state.phase() != Phase.TALKS) {
            return pairs;
        }
        List<SeatDefinition> states = state.setup().scenario().states();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                String one = states.get(i).id();
                String other = states.get(j).id();
                boolean spoke = state.proposals().stream()
                                .anyMatch(p -> p.round() == state.round() && p.isParty(one) && p.isParty(other))
                        || state.notes().stream()
                                .anyMatch(n -> n.round() == state.round()
                                        && (n.from().equals(one) && n.to().contains(other)
                                                || n.from().equals(other) && n.to().contains(one)));
                if (!spoke && !bots.contains(one) && !bots.contains(other)) {
                    pairs.add(new FacilitatorView.Pair(one, other));
                }
            }
        }
        return pairs;
    }
}
