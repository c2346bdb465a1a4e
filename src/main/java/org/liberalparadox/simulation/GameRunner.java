package org.liberalparadox.simulation;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.bot.Negotiators;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatViewProjection;

/** Plays one game from the first news to the ending, a bot in every seat. The same setup plays the same game. */
public final class GameRunner {
    /** No strategy reads the share of its win-set, and measuring it for every view would cost a tenth of a game. */
    private static final ToDoubleFunction<Constituency> UNMEASURED = _ -> Double.NaN;

    private final SortedMap<String, Bot> bots;
    private final Set<String> seats;
    private final List<Injection> injections;
    private final Consumer<GameEvent> listener;
    private final @Nullable Recording recording;
    private UnaryOperator<GameState> newYear = UnaryOperator.identity();
    private GameState state;
    private long events;

    private GameRunner(
            GameSetup setup,
            SortedMap<String, Bot> bots,
            List<Injection> injections,
            Consumer<GameEvent> listener,
            @Nullable Recording recording) {
        this.bots = bots;
        this.recording = recording;
        this.seats = new TreeSet<>(bots.keySet());
        this.injections = injections;
        this.listener = listener;
        this.state = GameEngine.initial(setup);
        List<GameEvent> first = GameEngine.start(state);
        if (recording != null) {
            recording.begun(first);
        }
        happened(first, GameEngine.evolve(state, first));
    }

    /** A bot of the given temperament for every seat. */
    public static SortedMap<String, Bot> bots(GameSetup setup, SortedMap<String, BotStrategy> strategies) {
        SortedMap<String, Bot> bots = new TreeMap<>();
        strategies.forEach((seat, strategy) -> bots.put(
                seat,
                Negotiators.create(
                        seat, strategy, setup.rules(), setup.scenario().routes(), setup.seed())));
        return bots;
    }

    /** Plays the game; tells the listener each event after it happened. */
    public static GameState play(
            GameSetup setup, SortedMap<String, Bot> bots, List<Injection> injections, Consumer<GameEvent> listener) {
        return new GameRunner(setup, bots, injections, listener, null).play(null);
    }

    /** Plays a game in which something outside the rules changes when a year begins: a thought experiment. */
    public static GameState play(
            GameSetup setup,
            SortedMap<String, Bot> bots,
            Consumer<GameEvent> listener,
            UnaryOperator<GameState> newYear) {
        GameRunner runner = new GameRunner(setup, bots, List.of(), listener, null);
        runner.newYear = newYear;
        return runner.play(null);
    }

    /** Plays the game and counts what happened. */
    public static GameResult tally(
            GameSetup setup, SortedMap<String, BotStrategy> strategies, List<Injection> injections) {
        return tally(setup, strategies, injections, null);
    }

    /** The same, and writes down every step where a recording is given. */
    public static GameResult tally(
            GameSetup setup,
            SortedMap<String, BotStrategy> strategies,
            List<Injection> injections,
            @Nullable Recording recording) {
        Tally tally = new Tally(setup);
        GameRunner runner = new GameRunner(setup, bots(setup, strategies), injections, tally, recording);
        long people = runner.state.people().total();
        GameState end = runner.play(tally);
        return tally.result(end, people, runner.events);
    }

    private GameState play(@Nullable Tally tally) {
        while (!state.isOver()) {
            int round = state.round();
            Phase phase = state.phase();
            if (phase == Phase.NEWS) {
                state = newYear.apply(state);
                inject(round);
            }
            if (tally != null && phase == Phase.RECKONING) {
                tally.close(state);
            }
            while (state.round() == round && state.phase() == phase && !state.isOver()) {
                if (phase == Phase.RECKONING || !ask(round, phase)) {
                    decide(new GameCommand.EndPhase(round, phase));
                }
            }
        }
        return state;
    }

    private void inject(int round) {
        for (Injection injection : injections) {
            if (injection.round() == round) {
                decide(new GameCommand.InjectCrisis(injection.card(), injection.seats()));
            }
        }
    }

    /** Asks every seat that has something to do once; whether anything came of it. */
    private boolean ask(int round, Phase phase) {
        boolean progress = false;
        for (String seat : List.copyOf(bots.keySet())) {
            if (!isWaitedFor(seat)) {
                continue;
            }
            Bot bot = bots.get(seat);
            if (bot == null) {
                continue;
            }
            for (GameCommand command : bot.act(SeatViewProjection.of(state, seat, seats, UNMEASURED))) {
                progress |= decide(command);
                if (state.round() != round || state.phase() != phase || state.isOver()) {
                    return true;
                }
            }
        }
        return progress;
    }

    /** Whether there is anything for the seat to do; who has nothing to do is not asked, and the clock ends the phase. */
    private boolean isWaitedFor(String seat) {
        boolean ready = state.seat(seat).ready();
        return awaitsAnswer(seat)
                || switch (state.phase()) {
                    case TALKS -> !ready || awaits(p -> p.awaits(seat));
                    case RATIFICATION -> awaits(p -> p.awaitsVote(seat));
                    case POLICY -> !ready;
                    case NEWS, RECKONING -> false;
                };
    }

    private boolean awaitsAnswer(String seat) {
        for (ActiveCrisis crisis : state.crises()) {
            if (crisis.awaits(seat)) {
                return true;
            }
        }
        return false;
    }

    private boolean awaits(Predicate<Proposal> what) {
        for (Proposal proposal : state.proposals()) {
            if (what.test(proposal)) {
                return true;
            }
        }
        return false;
    }

    private boolean decide(GameCommand command) {
        return switch (GameEngine.decide(state, command)) {
            case Decision.Accepted accepted -> {
                if (recording != null) {
                    recording.decided(command, accepted.events());
                }
                happened(accepted.events(), accepted.next(state));
                yield true;
            }
            case Decision.Refused _ -> false;
        };
    }

    private void happened(List<GameEvent> news, GameState after) {
        state = after;
        for (GameEvent event : news) {
            events++;
            listener.accept(event);
        }
    }
}
