package org.liberalparadox.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Phase;

/**
 * Where a game stands: the fold of its events.
 *
 * @param flows movements and passages of the last reckoning
 * @param memory what has been worked out from round, phase, people, obligations, regimes and crises; states that have the same
 *     share it
 */
public record GameState(
        GameSetup setup,
        int round,
        Phase phase,
        SortedMap<String, SeatState> seats,
        People people,
        Trusts trusts,
        List<Proposal> proposals,
        List<Obligation> obligations,
        List<RegimeState> regimes,
        List<ActiveCrisis> crises,
        List<Note> notes,
        List<Flow> flows,
        List<Scoreboard> scoreboards,
        List<Vote> votes,
        List<Agenda> agendas,
        List<Threat> threats,
        List<Cabinet> cabinets,
        @Nullable Ending ending,
        Memory memory) {

    /** Movements and passages of one round. */
    public record Flow(int round, List<Movement> movements, List<Passage> passages) {}

    public SeatState seat(String id) {
        SeatState seat = seats.get(id);
        if (seat == null) {
            throw new IllegalArgumentException("no seat " + id);
        }
        return seat;
    }

    public boolean isOver() {
        return ending != null;
    }

    public Optional<Proposal> proposal(int id) {
        return id >= 1 && id <= proposals.size() ? Optional.of(proposals.get(id - 1)) : Optional.empty();
    }

    public Optional<Obligation> obligation(int id) {
        return id >= 1 && id <= obligations.size() ? Optional.of(obligations.get(id - 1)) : Optional.empty();
    }

    public Optional<ActiveCrisis> crisis(int id) {
        return id >= 1 && id <= crises.size() ? Optional.of(crises.get(id - 1)) : Optional.empty();
    }

    public RegimeState regime(String id) {
        return regimes.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regime " + id));
    }

    /** The agenda that leads now: the last to lead, while its time lasts. */
    public Optional<Agenda> leadAgenda() {
        int rounds = setup.rules().model().agenda().rounds();
        for (int i = agendas.size() - 1; i >= 0; i--) {
            Agenda agenda = agendas.get(i);
            if (agenda.lead() && round < agenda.round() + rounds) {
                return Optional.of(agenda);
            }
        }
        return Optional.empty();
    }

    /** Promises the seat owes in this round. */
    public List<Obligation> owedBy(String seat) {
        List<Obligation> owed = new ArrayList<>();
        for (Obligation o : obligations) {
            if (o.binds(round) && o.giver().equals(seat)) {
                owed.add(o);
            }
        }
        return List.copyOf(owed);
    }

    /** A copy with some parts replaced: {@code state.with(d -> d.people = people)}. */
    public GameState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** The parts of a copy before it is made. */
    public static final class Draft {
        public GameSetup setup;
        public int round;
        public Phase phase;
        public SortedMap<String, SeatState> seats;
        public People people;
        public Trusts trusts;
        public List<Proposal> proposals;
        public List<Obligation> obligations;
        public List<RegimeState> regimes;
        public List<ActiveCrisis> crises;
        public List<Note> notes;
        public List<Flow> flows;
        public List<Scoreboard> scoreboards;
        public List<Vote> votes;
        public List<Agenda> agendas;
        public List<Threat> threats;
        public List<Cabinet> cabinets;
        public @Nullable Ending ending;
        private final GameState from;

        private Draft(GameState s) {
            from = s;
            setup = s.setup;
            round = s.round;
            phase = s.phase;
            seats = s.seats;
            people = s.people;
            trusts = s.trusts;
            proposals = s.proposals;
            obligations = s.obligations;
            regimes = s.regimes;
            crises = s.crises;
            notes = s.notes;
            flows = s.flows;
            scoreboards = s.scoreboards;
            votes = s.votes;
            agendas = s.agendas;
            threats = s.threats;
            cabinets = s.cabinets;
            ending = s.ending;
        }

        private GameState done() {
            return new GameState(
                    setup,
                    round,
                    phase,
                    seats,
                    people,
                    trusts,
                    proposals,
                    obligations,
                    regimes,
                    crises,
                    notes,
                    flows,
                    scoreboards,
                    votes,
                    agendas,
                    threats,
                    cabinets,
                    ending,
                    remembers() ? from.memory : new Memory());
        }

        private boolean remembers() {
            return setup == from.setup
                    && round == from.round
                    && phase == from.phase
                    && people == from.people
                    && obligations == from.obligations
                    && regimes == from.regimes
                    && crises == from.crises;
        }
    }
}
