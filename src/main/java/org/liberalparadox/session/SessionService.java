package org.liberalparadox.session;

import jakarta.annotation.PreDestroy;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.security.Secret;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Starts games, opens seats, and keeps the games in memory that somebody is at. */
@Service
public class SessionService implements Sessions {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);
    private static final long LARGEST_SEED = 1_000_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EventStore events;
    private final SessionStore sessions;
    private final LiveRooms rooms;
    private final RulesInForce rules;
    private final BotFactory bots;
    private final InstantSource clock;
    private final Executor background;
    private final ConcurrentMap<String, Table> tables = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> cleaned;

    @Autowired
    SessionService(
            EventStore events,
            SessionStore sessions,
            RoomStore rooms,
            RulesInForce rules,
            BotFactory bots,
            InstantSource clock) {
        this(events, sessions, rooms, rules, bots, clock, virtualThreads());
    }

    /** @param background where listeners and bots run */
    SessionService(
            EventStore events,
            SessionStore sessions,
            RoomStore rooms,
            RulesInForce rules,
            BotFactory bots,
            InstantSource clock,
            Executor background) {
        this.rooms = new LiveRooms(rooms, background, clock);
        this.events = events;
        this.sessions = sessions;
        this.rules = rules;
        this.bots = bots;
        this.clock = clock;
        this.background = background;
        this.cleaned = new AtomicReference<>(clock.instant());
    }

    private static ExecutorService virtualThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("session-", 0).factory());
    }

    @Override
    public Ticket startSolo(SoloSetup setup) throws BadSetup {
        GameFiles files = rules.current(setup.scenario());
        GameSetup played = read(files);
        long seed = setup.seed() == null ? RANDOM.nextLong(LARGEST_SEED) : setup.seed();
        Secret secret = Secret.fresh();
        List<SessionStore.Holder> holders = SoloTable.holders(setup, played, seed, secret.hash());
        SessionStore.Session session = new SessionStore.Session(
                UUID.randomUUID().toString(),
                clock.instant(),
                SessionStore.Kind.SOLO,
                setup.scenario(),
                files,
                seed,
                SoloTable.rounds(setup, played.scenario()),
                setup.adviser(),
                release());
        sessions.create(session, holders);
        table(session.id());
        RoomStore.Key key = RoomStore.Key.of(secret, session.id(), RoomStore.Key.SOLO);
        rooms.store().addKey(key);
        return new Ticket(session.id(), secret.text(), key.ref());
    }

    private GameSetup read(GameFiles files) throws BadSetup {
        try {
            return rules.read(files);
        } catch (InvalidRules e) {
            throw new BadSetup(e.getMessage());
        }
    }

    static String release() {
        return Objects.requireNonNullElse(SessionService.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public Optional<SeatAccess> open(String secret) {
        return sessions.seatOf(new Secret(secret).hash()).map(seat -> {
            table(seat.session());
            return new HeldSeat(this, seat.session(), seat.seat());
        });
    }

    /** The table of a session, from the store unless it is in memory. */
    Table table(String session) {
        clean();
        // Touched under the map's lock, so that cleaning cannot take it away in between.
        @Nullable
        Table known = tables.computeIfPresent(session, (id, table) -> {
            table.touch(clock.instant());
            return table;
        });
        return known != null ? known : seat(session);
    }

    /** The table of a session if it is in memory; does not keep it there. */
    Optional<Table> inMemory(String session) {
        return Optional.ofNullable(tables.get(session));
    }

    /** Reads outside of the map's lock; of two who read at once, one wins and only its bots play. */
    private Table seat(String session) {
        Table fresh = read(session);
        @Nullable Table other = tables.putIfAbsent(session, fresh);
        if (other != null) {
            return other;
        }
        fresh.start();
        return fresh;
    }

    private Table read(String id) {
        try {
            SessionStore.Session session =
                    sessions.find(id).orElseThrow(() -> new IllegalStateException("it is not in the store"));
            GameSetup setup = rules.read(session.rules()).withSeed(session.seed(), session.rounds());
            GameSession game = GameSession.open(id, setup, events, background);
            return new Table(session, game, seats(session, setup), clock.instant());
        } catch (InvalidRules | RuntimeException e) {
            throw new SessionFailure(id, e);
        }
    }

    private Seats seats(SessionStore.Session session, GameSetup setup) {
        return switch (session.kind()) {
            case SOLO -> new Seats.Fixed(bots(session, setup));
            case ROOM -> new RoomSeats(rooms.room(session.id()), bots, setup, session.seed());
        };
    }

    private SortedMap<String, Bot> bots(SessionStore.Session session, GameSetup setup) {
        SortedMap<String, Bot> made = new TreeMap<>();
        for (SessionStore.Holder holder : sessions.holders(session.id())) {
            if (holder.bot() && holder.strategy() != null) {
                // Bots of one game must not all make the same choices, so each has a chance of its own.
                long seed = session.seed() * 31 + holder.seat().hashCode();
                BotStrategy strategy = setup.rules().bot(holder.strategy());
                List<Route> routes = setup.scenario().routes();
                made.put(holder.seat(), bots.create(holder.seat(), strategy, setup.rules(), routes, seed));
            }
        }
        return made;
    }

    /** Calls back after each stored change of a session; run the result to stop. */
    Runnable listen(String session, Runnable changed) {
        while (true) {
            table(session);
            AtomicReference<@Nullable Runnable> stop = new AtomicReference<>();
            // Under the map's lock: a table that is listened to is never taken away, one taken away never changes.
            tables.computeIfPresent(session, (id, table) -> {
                stop.set(table.game().listen(changed));
                return table;
            });
            @Nullable Runnable stopping = stop.get();
            if (stopping != null) {
                return stopping;
            }
        }
    }

    /** Lets go of idle games, when a minute has passed since the last look; the store has them. */
    private void clean() {
        Instant now = clock.instant();
        Instant last = cleaned.get();
        if (last.plus(BETWEEN_CLEANINGS).isBefore(now) && cleaned.compareAndSet(last, now)) {
            for (String session : tables.keySet()) {
                tables.computeIfPresent(session, (id, table) -> {
                    if (!table.isIdle(now, PATIENCE)) {
                        return table;
                    }
                    rooms.forget(id);
                    return null;
                });
            }
        }
    }

    LiveRooms rooms() {
        return rooms;
    }

    RulesInForce rules() {
        return rules;
    }

    SessionStore store() {
        return sessions;
    }

    InstantSource clock() {
        return clock;
    }

    int tablesInMemory() {
        return tables.size();
    }

    /** Lets listeners and bots finish what they are at. */
    @PreDestroy
    void stop() {
        if (background instanceof ExecutorService threads) {
            threads.close();
        }
    }

    /** When each seat last did something in the game, as stored. */
    Map<String, Instant> deeds(String session) {
        return GameDeeds.of(table(session).game().now().events(), events.times(session));
    }
}
