package org.liberalparadox.engine.rule;

import java.util.Optional;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;

/**
 * Who may put a text before whom: a state one it is party to; an organisation also, and the migrants' council only, one
 * between states that neither is party to (mediation: I01, I02, I12). The council is nobody's party: it is no resource (C02). Regimes
 * are of states.
 */
final class Mediation {
    private Mediation() {}

    static Optional<Rejection> check(String proposer, Terms terms, GameState state) {
        for (String party : terms.parties()) {
            if (seat(party, state).role() == Role.MIGRANT_COUNCIL) {
                return Optional.of(new Rejection.BadParties("council"));
            }
        }
        boolean states = terms.parties().stream().allMatch(p -> seat(p, state).isState());
        if (terms.treaty() != null && !states) {
            return Optional.of(new Rejection.BadParties("treaty"));
        }
        if (terms.parties().contains(proposer)) {
            return Optional.empty();
        }
        if (seat(proposer, state).isState()) {
            return Optional.of(new Rejection.BadParties("proposer"));
        }
        return states ? Optional.empty() : Optional.of(new Rejection.BadParties("mediated"));
    }

    private static SeatDefinition seat(String id, GameState state) {
        return state.setup().scenario().seat(id);
    }
}
