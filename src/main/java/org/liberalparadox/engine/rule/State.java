package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;

/** Copies of a game state with one seat, package, promise, agenda, crisis or regime changed. */
final class State {
    private State() {}

    static GameState seat(GameState s, String id, UnaryOperator<SeatState> change) {
        TreeMap<String, SeatState> seats = new TreeMap<>(s.seats());
        seats.computeIfPresent(id, (_, x) -> change.apply(x));
        return s.with(d -> d.seats = seats);
    }

    static GameState proposal(GameState s, int id, UnaryOperator<Proposal> change) {
        return s.with(d -> d.proposals = Lists.changed(s.proposals(), id - 1, change));
    }

    static GameState obligation(GameState s, int id, UnaryOperator<Obligation> change) {
        return s.with(d -> d.obligations = Lists.changed(s.obligations(), id - 1, change));
    }

    static GameState agenda(GameState s, int id, UnaryOperator<Agenda> change) {
        return s.with(d -> d.agendas = Lists.changed(s.agendas(), id - 1, change));
    }

    static GameState crisis(GameState s, int id, UnaryOperator<ActiveCrisis> change) {
        List<ActiveCrisis> crises =
                s.crises().stream().map(c -> c.id() == id ? change.apply(c) : c).toList();
        return s.with(d -> d.crises = crises);
    }

    static GameState regime(GameState s, String id, UnaryOperator<RegimeState> change) {
        List<RegimeState> regimes = s.regimes().stream()
                .map(r -> r.id().equals(id) ? change.apply(r) : r)
                .toList();
        return s.with(d -> d.regimes = regimes);
    }
}
