package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.rule.Objectives;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/** The whole game, once nothing is secret any more: what happened, why it ended so, who kept their word. */
public final class Debriefs {
    private Debriefs() {}

    /**
     * @param end the last state
     * @param all every event of the game
     */
    public static Debrief of(GameState end, List<GameEvent> all) {
        GameSetup setup = end.setup();
        Ending ending = end.ending() == null ? Ending.LIBERAL_PARADOX : end.ending();
        Timeline timeline = Timeline.of(setup, all);
        List<Debrief.Deal> deals = Deals.of(end);
        return new Debrief(
                setup.scenario().title(),
                Past.reckoned(end),
                ending,
                Decisive.of(ending, timeline.moments(), deals),
                PublicSeats.of(end, null, Collections.emptySortedSet()),
                stands(end),
                timeline.moments(),
                deals,
                Deals.best(end, deals),
                ledger(end),
                shocks(setup, all),
                end.scoreboards(),
                statuses(setup, all),
                goals(end, all),
                cooperation(end),
                setup.scenario().questions());
    }

    private static SortedMap<String, List<SeatState.Stand>> stands(GameState end) {
        SortedMap<String, List<SeatState.Stand>> stands = new TreeMap<>();
        for (SeatState seat : end.seats().values()) {
            stands.put(seat.id(), seat.history());
        }
        return Collections.unmodifiableSortedMap(stands);
    }

    private static List<Debrief.Promise> ledger(GameState end) {
        List<Debrief.Promise> ledger = new ArrayList<>(end.obligations().size());
        for (Obligation o : end.obligations()) {
            ledger.add(new Debrief.Promise(
                    o.id(),
                    o.proposal(),
                    o.giver(),
                    o.beneficiaries(),
                    o.clause().issue(),
                    o.clause().level(),
                    o.status(),
                    o.record()));
        }
        return List.copyOf(ledger);
    }

    /** A shock works through two channels: mood shifts and the value of no agreement rises (F2, F8). */
    private static List<Debrief.Shock> shocks(GameSetup setup, List<GameEvent> all) {
        List<Debrief.Shock> shocks = new ArrayList<>();
        GameState state = GameEngine.initial(setup);
        for (GameEvent event : all) {
            GameState next = GameEngine.evolve(state, event);
            if (event
                            instanceof
                            GameEvent.MoodShifted(String seat, Factors mood, double shift, String cause, String subject)
                    && (cause.equals("card") || cause.equals("answer"))) {
                Constituency was = Forecasts.home(state, seat);
                Constituency now = Forecasts.home(next, seat);
                shocks.add(new Debrief.Shock(
                        state.round(),
                        subject,
                        seat,
                        was.mood(),
                        mood,
                        was.noAgreement(),
                        now.noAgreement(),
                        WinSets.of(setup, was),
                        WinSets.of(setup, now)));
            }
            state = next;
        }
        return List.copyOf(shocks);
    }

    private static SortedMap<String, List<Long>> statuses(GameSetup setup, List<GameEvent> all) {
        PersonStatus[] statuses = PersonStatus.values();
        SortedMap<String, List<Long>> counts = new TreeMap<>();
        GameState state = GameEngine.initial(setup);
        for (PersonStatus status : statuses) {
            counts.put(status.name(), new ArrayList<>(List.of(state.people().total(status))));
        }
        for (GameEvent event : all) {
            state = GameEngine.evolve(state, event);
            if (event instanceof GameEvent.RoundReckoned) {
                for (PersonStatus status : statuses) {
                    counts.get(status.name()).add(state.people().total(status));
                }
            }
        }
        counts.replaceAll((_, rounds) -> List.copyOf(rounds));
        return Collections.unmodifiableSortedMap(counts);
    }

    private static SortedMap<String, List<SeatView.Goal>> goals(GameState end, List<GameEvent> all) {
        SortedMap<String, List<String>> met = new TreeMap<>();
        for (GameEvent event : all) {
            if (event instanceof GameEvent.GameEnded ended) {
                met.putAll(ended.objectives());
            }
        }
        SortedMap<String, List<SeatView.Goal>> goals = new TreeMap<>();
        for (SeatDefinition seat : end.setup().scenario().seats()) {
            List<SeatView.Goal> own = new ArrayList<>();
            for (Objective o : seat.objectives()) {
                boolean reached = met.isEmpty()
                        ? Objectives.met(end, seat.id(), o.condition())
                        : met.getOrDefault(seat.id(), List.of()).contains(o.id());
                own.add(new SeatView.Goal(o.text(), o.points(), reached));
            }
            goals.put(seat.id(), List.copyOf(own));
        }
        return Collections.unmodifiableSortedMap(goals);
    }

    /** Share of due promises kept, round by round. */
    private static List<Double> cooperation(GameState end) {
        List<Double> rates = new ArrayList<>();
        for (int round = 1; round <= Past.reckoned(end); round++) {
            int due = 0;
            int kept = 0;
            for (Obligation o : end.obligations()) {
                for (Obligation.Entry entry : o.record()) {
                    if (entry.round() == round) {
                        due++;
                        kept += entry.honoured() ? 1 : 0;
                    }
                }
            }
            rates.add(due == 0 ? Double.NaN : (double) kept / due);
        }
        return List.copyOf(rates);
    }
}
