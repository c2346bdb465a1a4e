package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.SeatState;

/** A game state with one thing otherwise, for thought experiments. */
public final class With {
    private With() {}

    public static GameState seat(GameState s, SeatState seat) {
        SortedMap<String, SeatState> seats = new TreeMap<>(s.seats());
        seats.put(seat.id(), seat);
        return s.with(d -> d.seats = seats);
    }

    public static GameState obligations(GameState s, List<Obligation> obligations) {
        return s.with(d -> d.obligations = obligations);
    }

    /** An agreement that came into force this round without talks. */
    public static GameState agreement(GameState s, Terms terms) {
        List<Proposal> proposals = new ArrayList<>(s.proposals());
        List<Obligation> obligations = new ArrayList<>(s.obligations());
        int id = proposals.size() + 1;
        proposals.add(new Proposal(
                id,
                terms.parties().getFirst(),
                s.round(),
                terms,
                null,
                Proposal.Status.IN_FORCE,
                terms.parties(),
                terms.parties(),
                List.of(),
                List.of()));
        for (Clause clause : terms.clauses()) {
            obligations.add(new Obligation(
                    obligations.size() + 1,
                    id,
                    clause,
                    List.of(clause.beneficiary()),
                    s.round(),
                    s.round() + terms.duration() - 1,
                    terms.monitor(),
                    terms.reciprocity(),
                    null,
                    Obligation.Status.IN_FORCE,
                    List.of()));
        }
        return s.with(d -> {
            d.proposals = List.copyOf(proposals);
            d.obligations = List.copyOf(obligations);
        });
    }
}
