package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/**
 * Cabinet mode: leaders of factions vote on ratification themselves. A package is carried when the factions that say aye hold
 * half of the mood's weight. A faction whose leader is missing votes by the model: aye when its own support reaches what
 * is needed. Its own support is the part of F2 that is the faction's: appeal, campaigns, what helps or hurts the package as a
 * whole, and for security and culture what the form costs in sovereignty; so that the factions' supports, weighed by
 * mood, sum to the support of the whole package (game manual, chapter 7; F2, C13). One ballot makes a vote a cabinet's.
 */
final class Cabinets {
    private static final double HALF = 0.5;
    private static final double PERCENT = 100;
    private static final double EQUAL = 1e-9;

    private Cabinets() {}

    static Decision cast(GameCommand.CastVote c, GameState state) {
        Optional<Rejection> refused = Ratification.awaitingVote(state, c.seat(), c.proposal());
        if (refused.isPresent()) {
            return Decision.refused(refused.get());
        }
        boolean same = of(state, c.seat(), c.proposal())
                .flatMap(cabinet -> cabinet.ballot(c.faction()))
                .filter(aye -> aye == c.aye())
                .isPresent();
        return same
                ? Decision.refused(new Rejection.AlreadyVoted(c.proposal()))
                : Decision.of(new GameEvent.FactionVoted(c.proposal(), c.seat(), c.faction(), c.aye()));
    }

    /** Packages before the seat's parliament, and the factions that have not voted yet. */
    static List<Options.Ballot> open(GameState state, String seat) {
        List<Options.Ballot> open = new ArrayList<>();
        for (Proposal p : state.proposals()) {
            if (state.phase() == Phase.RATIFICATION && !state.isOver() && p.awaitsVote(seat)) {
                Optional<Cabinet> cabinet = of(state, seat, p.id());
                open.add(new Options.Ballot(
                        p.id(),
                        Arrays.stream(Factor.values())
                                .filter(f -> cabinet.flatMap(c -> c.ballot(f)).isEmpty())
                                .toList()));
            }
        }
        return List.copyOf(open);
    }

    private static Optional<Cabinet> of(GameState state, String seat, int proposal) {
        return state.cabinets().stream().filter(c -> c.isOf(seat, proposal)).findFirst();
    }

    /** How the factions divide today; empty where no leader has voted, and the parliament votes as ever. */
    static List<Cabinet.Division> divide(GameState state, String seat, int id, double day) {
        Optional<Cabinet> cabinet = of(state, seat, id);
        if (cabinet.isEmpty()) {
            return List.of();
        }
        Constituency home = Standing.home(state, seat);
        Factors supports = supports(state, home, state.proposal(id).orElseThrow());
        List<Cabinet.Division> divisions = new ArrayList<>();
        for (Factor faction : Factor.values()) {
            double support = Rounding.hundredth(supports.get(faction) + day);
            Optional<Boolean> ballot = cabinet.get().ballot(faction);
            divisions.add(new Cabinet.Division(
                    faction,
                    home.mood().get(faction),
                    support,
                    ballot.orElse(support >= Rounding.hundredth(home.needed())),
                    ballot.isPresent()));
        }
        return List.copyOf(divisions);
    }

    /** Each faction's own support for a package, the day left out; weighed by mood they sum to that of the whole. */
    static Factors supports(GameState state, Constituency home, Proposal proposal) {
        Support s = Support.of(
                proposal.terms(), proposal.endorsed(), home, state.setup().rules());
        Factors lifts = Ratification.lifts(proposal, home.seat());
        double all = s.cover() + s.legitimacy() + s.pressure() + s.ties() + s.order();
        double bearers = home.mood().security() + home.mood().culture();
        double sovereignty = bearers <= 0 ? 0 : s.sovereignty() / bearers;
        return s.appeal().plus(lifts).plus(new Factors(all - sovereignty, all - sovereignty, all, all));
    }

    /** The vote as parliaments report it, in percent of the mood's weight: ayes against half. */
    static Vote count(Vote weighed, List<Cabinet.Division> divisions) {
        double ayes = 0;
        double whole = 0;
        for (Cabinet.Division division : divisions) {
            ayes += division.aye() ? division.weight() : 0;
            whole += division.weight();
        }
        boolean carried = ayes >= HALF * whole - EQUAL;
        double share = Rounding.hundredth(PERCENT * ayes / whole);
        double half = HALF * PERCENT;
        return new Vote(
                weighed.seat(),
                weighed.proposal(),
                weighed.round(),
                carried ? Math.max(half, share) : Math.min(half - 0.01, share),
                half,
                0,
                weighed.appeal(),
                weighed.weights());
    }
}
