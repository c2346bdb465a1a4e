package org.liberalparadox.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.bot.Negotiators;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Debriefs;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.Reckonings;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;

/** A shipped scenario played to its end by bots of mixed temperaments, with every view of it. */
public final class PlayedGame {
    private final List<GameEvent> events = new ArrayList<>();
    private final SortedMap<Integer, Reckoned> reckoned = new TreeMap<>();
    private GameState state;

    private record Reckoned(GameState before, List<GameEvent> events, GameState after) {}

    private PlayedGame(GameSetup setup) {
        state = GameEngine.initial(setup);
        happen(GameEngine.start(setup));
    }

    public static PlayedGame of(String scenario, long seed) {
        PlayedGame game = begun(scenario, seed);
        game.play();
        game.fold();
        return game;
    }

    /** Only its first events: round 1, nothing done. */
    public static PlayedGame begun(String scenario, long seed) {
        return new PlayedGame(Shipped.setup(scenario, seed));
    }

    public GameState state() {
        return state;
    }

    public SeatView view(String seat) {
        return SeatViewProjection.of(state, seat, Set.of(), state.setup().analyst()::winSet);
    }

    public Optional<Reckoning> reckoning(String seat, int round) {
        return Optional.ofNullable(reckoned.get(round))
                .map(r -> Reckonings.of(r.before(), r.events(), r.after(), seat));
    }

    public Optional<Debrief> debrief() {
        return state.isOver() ? Optional.of(Debriefs.of(state, events)) : Optional.empty();
    }

    private void play() {
        SortedMap<String, Bot> bots = bots(state.setup());
        int quiet = 0;
        while (!state.isOver() && quiet < 3) {
            int before = events.size();
            bots.forEach((seat, bot) -> {
                SeatView view = SeatViewProjection.of(state, seat, bots.keySet());
                bot.act(view).forEach(this::submit);
            });
            quiet = events.size() == before ? quiet + 1 : 0;
        }
    }

    private static SortedMap<String, Bot> bots(GameSetup setup) {
        SortedMap<String, Bot> bots = new TreeMap<>();
        List<BotStrategy> strategies = setup.rules().bots();
        for (SeatDefinition seat : setup.scenario().seats()) {
            BotStrategy strategy = strategies.get(bots.size() % (strategies.size() - 1));
            bots.put(
                    seat.id(),
                    Negotiators.create(
                            seat.id(), strategy, setup.rules(), setup.scenario().routes(), bots.size()));
        }
        return bots;
    }

    private void submit(GameCommand command) {
        if (!state.isOver() && GameEngine.decide(state, command) instanceof Decision.Accepted accepted) {
            happen(accepted.events());
        }
    }

    private void happen(List<GameEvent> next) {
        events.addAll(next);
        state = GameEngine.evolve(state, next);
    }

    /** Finds each reckoning: from the end of POLICY to the end of the round. */
    private void fold() {
        GameState now = GameEngine.initial(state.setup());
        GameState before = now;
        List<GameEvent> told = new ArrayList<>();
        for (GameEvent event : events) {
            if (event instanceof GameEvent.PhaseBegan began && began.phase() == Phase.RECKONING) {
                before = now;
                told.clear();
            }
            told.add(event);
            now = GameEngine.evolve(now, event);
            if (event instanceof GameEvent.RoundReckoned end) {
                reckoned.put(end.round(), new Reckoned(before, List.copyOf(told), now));
            }
        }
    }
}
