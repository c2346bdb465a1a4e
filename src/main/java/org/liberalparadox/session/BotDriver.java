package org.liberalparadox.session;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the bots of a game act after every change, through the same door as people. A bot that fails, will not stop or
 * keeps people waiting is declared ready: a fault of ours must never hold up a game.
 */
final class BotDriver implements Runnable {
    /** Far above what negotiating takes in one phase, so only a bot going in circles gets there. */
    private static final int MOST_ACTIONS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BotDriver.class);

    private final GameSession game;
    private final Seats seats;
    private final SortedMap<String, Integer> actions = new TreeMap<>();
    private final Set<String> stopped = new TreeSet<>();
    private SortedMap<String, Bot> bots = Collections.emptySortedMap();
    private int round;
    private Phase phase = Phase.NEWS;

    BotDriver(GameSession game, Seats seats) {
        this.game = game;
        this.seats = seats;
    }

    /** One turn for every bot. Whatever a bot does wakes the driver again, so this ends when nobody has more to do. */
    @Override
    public void run() {
        if (!seats.playing()) {
            return;
        }
        bots = seats.bots();
        boolean acted = false;
        for (String seat : bots.keySet()) {
            GameState state = game.now().state();
            if (state.isOver()) {
                return;
            }
            enter(state);
            acted |= !stopped.contains(seat) && act(seat, state);
        }
        if (!acted) {
            relievePeople(game.now().state());
        }
    }

    private void enter(GameState state) {
        if (state.round() != round || state.phase() != phase) {
            round = state.round();
            phase = state.phase();
            actions.clear();
            stopped.clear();
        }
    }

    private boolean act(String seat, GameState state) {
        boolean acted = false;
        for (GameCommand.SeatCommand command : wishes(seat, state)) {
            if (actions.merge(seat, 1, Integer::sum) > MOST_ACTIONS) {
                stop(seat, "does not come to an end");
                return acted;
            }
            Optional<Submission> answer = submit(seat, command);
            if (answer.isEmpty()) {
                return acted;
            }
            acted |= answer.get() instanceof Submission.Done;
        }
        return acted;
    }

    private List<GameCommand.SeatCommand> wishes(String seat, GameState state) {
        if (phase == Phase.RECKONING) {
            // People read then and nobody acts, so there is nothing to ask a bot.
            return state.seat(seat).ready() ? List.of() : List.of(new GameCommand.DeclareReady(seat));
        }
        try {
            Courtesy courtesy = new Courtesy(bots.keySet(), peopleAreReady(state));
            SeatView view = SeatViewProjection.of(state, seat, bots.keySet());
            return courtesy.allow(bots.get(seat).act(courtesy.show(view)), view);
        } catch (RuntimeException e) {
            LOG.error("Session {}: the bot of {} failed in {} of round {}", game.id(), seat, phase, round, e);
            stop(seat, "failed");
            return List.of();
        }
    }

    /** Empty when the phase the bot was thinking about is over: a late "ready" would skip the next one. */
    private Optional<Submission> submit(String seat, GameCommand.SeatCommand command) {
        if (!command.seat().equals(seat)) {
            LOG.warn("Session {}: the bot of {} tried to act for {}", game.id(), seat, command.seat());
            return Optional.of(new Submission.NotYourSeat());
        }
        Optional<Submission> answer =
                game.submit(command, state -> state.round() == round && state.phase() == phase && !state.isOver());
        if (answer.isPresent() && answer.get() instanceof Submission.Refused refused) {
            LOG.debug("Session {}: {} of a bot refused: {}", game.id(), command, refused.rejection());
        }
        return answer;
    }

    /** When every person is ready and no bot does anything more, bots that never said so would hold up the game. */
    private void relievePeople(GameState state) {
        if (state.isOver() || !peopleAreReady(state)) {
            return;
        }
        for (String seat : bots.keySet()) {
            if (!state.seat(seat).ready() && !stopped.contains(seat)) {
                stop(seat, "keeps people waiting");
            }
        }
    }

    private boolean peopleAreReady(GameState state) {
        return state.seats().values().stream()
                .filter(seat -> !bots.containsKey(seat.id()))
                .allMatch(SeatState::ready);
    }

    private void stop(String seat, String why) {
        stopped.add(seat);
        LOG.warn("Session {}: the bot of {} {} in {} of round {}", game.id(), seat, why, phase, round);
        submit(seat, new GameCommand.DeclareReady(seat));
    }
}
