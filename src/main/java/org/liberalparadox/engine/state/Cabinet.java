package org.liberalparadox.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.model.Factor;

/**
 * A package before a parliament whose factions have leaders of their own (cabinet mode).
 *
 * @param ballots of leaders, one a faction, in the order in which they were first cast
 * @param divisions how every faction voted, in the order of the factors; empty until the parliament has voted
 */
public record Cabinet(String seat, int proposal, List<Ballot> ballots, List<Division> divisions) {

    /** What a leader said; may be changed until the parliament votes. */
    public record Ballot(Factor faction, boolean aye) {}

    /**
     * How a faction voted.
     *
     * @param weight its weight in the mood of the day, 0 to 1
     * @param support its own support for the package in points, with what weighs on every faction alike
     * @param leader whether its leader cast the vote, else the model did
     */
    public record Division(Factor faction, double weight, double support, boolean aye, boolean leader) {}

    public boolean isOf(String aSeat, int aProposal) {
        return seat.equals(aSeat) && proposal == aProposal;
    }

    /** What the leader of a faction said, if they did. */
    public Optional<Boolean> ballot(Factor faction) {
        return ballots.stream()
                .filter(b -> b.faction() == faction)
                .map(Ballot::aye)
                .findFirst();
    }

    public Cabinet with(Ballot ballot) {
        List<Ballot> cast = new ArrayList<>(ballots);
        int at = 0;
        while (at < cast.size() && cast.get(at).faction() != ballot.faction()) {
            at++;
        }
        if (at < cast.size()) {
            cast.set(at, ballot);
        } else {
            cast.add(ballot);
        }
        return new Cabinet(seat, proposal, List.copyOf(cast), divisions);
    }

    public Cabinet divided(List<Division> result) {
        return new Cabinet(seat, proposal, ballots, result);
    }
}
