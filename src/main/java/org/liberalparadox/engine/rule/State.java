package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Trusts;
import org.liberalparadox.engine.state.Vote;

/** Copies of a game state with one part replaced. */
final class State {
    private State() {}

    static GameState at(GameState s, int round, Phase phase) {
        return new GameState(
                s.setup(),
                round,
                phase,
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState seats(GameState s, SortedMap<String, SeatState> seats) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                seats,
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState people(GameState s, People people) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                people,
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState trusts(GameState s, Trusts trusts) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                trusts,
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState proposals(GameState s, List<Proposal> proposals) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                proposals,
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState obligations(GameState s, List<Obligation> obligations) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                obligations,
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState regimes(GameState s, List<RegimeState> regimes) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                regimes,
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState crises(GameState s, List<ActiveCrisis> crises) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                crises,
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState notes(GameState s, List<Note> notes) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                notes,
                s.flows(),
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState flows(GameState s, List<GameState.Flow> flows) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                flows,
                s.scoreboards(),
                s.votes(),
                s.ending());
    }

    static GameState scoreboards(GameState s, List<Scoreboard> scoreboards) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                scoreboards,
                s.votes(),
                s.ending());
    }

    static GameState votes(GameState s, List<Vote> votes) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                votes,
                s.ending());
    }

    static GameState ended(GameState s, Ending ending) {
        return new GameState(
                s.setup(),
                s.round(),
                s.phase(),
                s.seats(),
                s.people(),
                s.trusts(),
                s.proposals(),
                s.obligations(),
                s.regimes(),
                s.crises(),
                s.notes(),
                s.flows(),
                s.scoreboards(),
                s.votes(),
                ending);
    }
}
