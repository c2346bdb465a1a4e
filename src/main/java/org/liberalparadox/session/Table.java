package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.Room;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.projection.StageLenses;

/** A game in memory, the bots at its seats, and what the people at the others last saw. */
final class Table {
    private final SessionStore.Session session;
    private final GameSession game;
    private final Seats seats;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, SeenRoom> rooms = new ConcurrentHashMap<>();
    private final Map<String, SeenGame> games = new ConcurrentHashMap<>();
    private volatile Instant lastUsed;

    /** A view, the state it shows, and the bots it names. */
    private record Seen(GameState state, Set<String> bots, SeatView view) {}

    /** The room for both of a pair and the state it was reckoned from. */
    private record SeenRoom(GameState state, Room room) {}

    /** The situation of a pair, and the round and phase it was reckoned in. */
    private record SeenGame(int round, Phase phase, StageLens lens) {}

    Table(SessionStore.Session session, GameSession game, Seats seats, Instant now) {
        this.session = session;
        this.game = game;
        this.seats = seats;
        this.lastUsed = now;
    }

    SessionStore.Session session() {
        return session;
    }

    GameSession game() {
        return game;
    }

    /** From here on the bots play; after a restart they resume. */
    void start() {
        game.drive(new BotDriver(game, seats));
        game.wake();
    }

    /** What the seat sees now; made once per change, however many windows a person has open. */
    SeatView view(String seat) {
        GameState state = game.now().state();
        Set<String> bots = seats.bots().keySet();
        @Nullable Seen last = seen.get(seat);
        if (last == null || last.state() != state || !last.bots().equals(bots)) {
            last = new Seen(state, bots, Projections.view(state, seat, bots));
            seen.put(seat, last);
        }
        return last.view();
    }

    /** The room for both as the seat may know it; reckoned once per change, however many steps a bid takes. */
    Room room(GameState state, String seat, String partner) {
        String pair = seat + ">" + partner;
        @Nullable SeenRoom last = rooms.get(pair);
        if (last == null || last.state() != state) {
            last = new SeenRoom(state, Room.seenBy(state, seat, partner));
            rooms.put(pair, last);
        }
        return last.room();
    }

    /** The situation of a pair as the seat may know it; reckoned once a phase, as it changes little within one. */
    StageLens stageGame(GameState state, String seat, String partner) {
        String pair = seat + ">" + partner;
        @Nullable SeenGame last = games.get(pair);
        if (last == null || last.round() != state.round() || last.phase() != state.phase()) {
            last = new SeenGame(state.round(), state.phase(), StageLenses.of(state, seat, partner));
            games.put(pair, last);
        }
        return last.lens();
    }

    void touch(Instant now) {
        lastUsed = now;
    }

    Seats seats() {
        return seats;
    }

    /** Whether nobody has asked for anything for long and no screen is listening; the bots' driver always is. */
    boolean isIdle(Instant now, Duration patience) {
        return game.listeners() <= 1 && lastUsed.plus(patience).isBefore(now);
    }
}
