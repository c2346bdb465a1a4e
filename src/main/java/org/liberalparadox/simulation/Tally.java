package org.liberalparadox.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;

/** Counts what the events of a game say, round by round and seat by seat. */
final class Tally implements Consumer<GameEvent> {
    private final GameSetup setup;
    private final SortedMap<String, Count> counts = new TreeMap<>();
    private final List<SeatRow> rows = new ArrayList<>();
    private final List<String> givers = new ArrayList<>();
    private int agreements;
    private long due;
    private long broken;
    private int closed;

    /** Counters of a seat in the round under way. */
    private static final class Count {
        private int proposals;
        private int accepted;
        private int ratified;
        private int rejectedAtHome;
        private int honoured;
        private int defected;
        private int detected;
        private long legal;
        private long irregular;
        private long lost;
    }

    Tally(GameSetup setup) {
        this.setup = setup;
        clear();
    }

    private void clear() {
        counts.clear();
        for (SeatDefinition seat : setup.scenario().seats()) {
            counts.put(seat.id(), new Count());
        }
    }

    private Count of(String seat) {
        return counts.computeIfAbsent(seat, _ -> new Count());
    }

    @Override
    public void accept(GameEvent event) {
        switch (event) {
            case GameEvent.ProposalMade e -> of(e.proposal().proposer()).proposals++;
            case GameEvent.ProposalAccepted e -> of(e.seat()).accepted++;
            case GameEvent.ParliamentRatified e -> of(e.vote().seat()).ratified++;
            case GameEvent.ParliamentRejected e -> of(e.vote().seat()).rejectedAtHome++;
            case GameEvent.AgreementConcluded e -> {
                agreements++;
                e.obligations().forEach(o -> givers.add(o.giver()));
            }
            case GameEvent.ObligationHonoured e -> {
                due++;
                of(givers.get(e.obligation() - 1)).honoured++;
            }
            case GameEvent.ObligationDefected e -> {
                due++;
                broken++;
                Count count = of(givers.get(e.obligation() - 1));
                count.defected++;
                count.detected += e.detected() ? 1 : 0;
            }
            case GameEvent.PeopleMoved e -> e.movements().forEach(this::moved);
            default -> {
                // nothing to count
            }
        }
    }

    private void moved(Movement m) {
        Count to = counts.get(m.to());
        if (to == null) {
            return;
        }
        boolean crossed = !m.from().equals(m.to());
        switch (m.reason()) {
            case LOST_ON_THE_WAY -> to.lost += m.people();
            case LABOUR_VISA, CIRCULAR, VISA_FREE, RESETTLEMENT, RELOCATION ->
                to.legal += crossed && !m.origin().equals(m.to()) ? m.people() : 0;
            case JOURNEY, FIRST_ENTRY -> to.irregular += crossed && m.now() != PersonStatus.LOST ? m.people() : 0;
            default -> {
                // a change of status, or a way back
            }
        }
    }

    /** The round has been reckoned. */
    void close(GameState state) {
        if (closed == state.round()) {
            return;
        }
        closed = state.round();
        SortedMap<String, Double> scores = state.scoreboards().getLast().national();
        for (SeatDefinition seat : setup.scenario().seats()) {
            SeatState now = state.seat(seat.id());
            SeatState.Stand stand = now.history().getLast();
            Count c = of(seat.id());
            Double score = scores.get(seat.id());
            rows.add(new SeatRow(
                    state.round(),
                    seat.id(),
                    seat.role(),
                    stand.tracks(),
                    stand.mood(),
                    stand.contract(),
                    stand.approval(),
                    stand.discount(),
                    stand.winSet(),
                    stand.noAgreement(),
                    c.proposals,
                    c.accepted,
                    c.ratified,
                    c.rejectedAtHome,
                    c.honoured + c.defected,
                    c.honoured,
                    c.defected,
                    c.detected,
                    c.legal,
                    c.irregular,
                    state.people().at(seat.id(), PersonStatus.IN_LIMBO),
                    c.lost,
                    now.budget(),
                    stand.national(),
                    score == null ? 0 : score));
        }
        clear();
    }

    /** A row per seat and round that was reckoned, of a game that went so. */
    static List<SeatRow> rows(GameSetup setup, List<GameEvent> events) {
        Tally tally = new Tally(setup);
        GameState state = GameEngine.initial(setup);
        for (GameEvent event : events) {
            state = GameEngine.evolve(state, event);
            tally.accept(event);
            if (event instanceof GameEvent.RoundReckoned) {
                tally.close(state);
            }
        }
        return List.copyOf(tally.rows);
    }

    GameResult result(GameState end, long peopleStart, long events) {
        List<RegimeState> standing =
                end.regimes().stream().filter(r -> !r.collapsed()).toList();
        double strength = end.regimes().stream()
                .mapToDouble(r -> r.collapsed() ? 0 : r.strength())
                .average()
                .orElse(0);
        Ending ending = end.ending() == null ? Ending.LIBERAL_PARADOX : end.ending();
        return new GameResult(
                setup.seed(),
                end.round(),
                ending,
                end.scoreboards().getLast().worldOrder(),
                end.scoreboards().getLast().migrants(),
                agreements,
                standing.size(),
                strength,
                due == 0 ? 0 : (double) broken / due,
                peopleStart,
                end.people().total(),
                events,
                List.copyOf(rows),
                end);
    }
}
