package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Threat;
import org.liberalparadox.engine.state.Trusts;
import org.liberalparadox.engine.state.Vote;

/** Copies of a game state with one part replaced. */
final class State {
    private State() {}

    static GameState at(GameState s, int round, Phase phase) {
        return s.with(d -> {
            d.round = round;
            d.phase = phase;
        });
    }

    static GameState seats(GameState s, SortedMap<String, SeatState> seats) {
        return s.with(d -> d.seats = seats);
    }

    static GameState people(GameState s, People people) {
        return s.with(d -> d.people = people);
    }

    static GameState trusts(GameState s, Trusts trusts) {
        return s.with(d -> d.trusts = trusts);
    }

    static GameState proposals(GameState s, List<Proposal> proposals) {
        return s.with(d -> d.proposals = proposals);
    }

    static GameState obligations(GameState s, List<Obligation> obligations) {
        return s.with(d -> d.obligations = obligations);
    }

    static GameState regimes(GameState s, List<RegimeState> regimes) {
        return s.with(d -> d.regimes = regimes);
    }

    static GameState crises(GameState s, List<ActiveCrisis> crises) {
        return s.with(d -> d.crises = crises);
    }

    static GameState notes(GameState s, List<Note> notes) {
        return s.with(d -> d.notes = notes);
    }

    static GameState flows(GameState s, List<GameState.Flow> flows) {
        return s.with(d -> d.flows = flows);
    }

    static GameState scoreboards(GameState s, List<Scoreboard> scoreboards) {
        return s.with(d -> d.scoreboards = scoreboards);
    }

    static GameState votes(GameState s, List<Vote> votes) {
        return s.with(d -> d.votes = votes);
    }

    static GameState agendas(GameState s, List<Agenda> agendas) {
        return s.with(d -> d.agendas = agendas);
    }

    static GameState threats(GameState s, List<Threat> threats) {
        return s.with(d -> d.threats = threats);
    }

    static GameState cabinets(GameState s, List<Cabinet> cabinets) {
        return s.with(d -> d.cabinets = cabinets);
    }

    static GameState ended(GameState s, Ending ending) {
        return s.with(d -> d.ending = ending);
    }
}
