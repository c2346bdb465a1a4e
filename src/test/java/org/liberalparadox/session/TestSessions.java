package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.security.Guessing;
import org.liberalparadox.security.Limits;
import org.liberalparadox.store.TestDatabase;

/** A server's sessions on a database of their own; a second one on the same database is the server after a restart. */
final class TestSessions implements AutoCloseable {
    static final String SCENARIO = "two-shores";
    static final String PERSON = "northland";
    static final String BOT = "southland";
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    /** Says it is ready and nothing else. */
    static final BotFactory READY = (seat, strategy, rules, routes, seed) ->
            view -> view.isReady() ? List.of() : List.of(new GameCommand.DeclareReady(seat));

    private static final RulesInForce RULES = new RulesInForce(GameLibrary.bundled());

    private final TestDatabase database;
    private final SessionService service;
    private final RoomService rooms;
    private final Caretaker caretaker;
    private Instant time = NOON;
    private long nanos;

    private TestSessions(TestDatabase database, RulesInForce rules, BotFactory bots, Executor background) {
        this.database = database;
        database.tells(() -> time);
        this.service = new SessionService(
                database.events(),
                database.sessions(),
                database.rooms(),
                rules,
                bots,
                (InstantSource) () -> time,
                background);
        this.rooms = new RoomService(service, database.rooms(), new Guessing(), new Limits(), new Patience());
        this.caretaker = new Caretaker(service, rooms, () -> nanos);
    }

    /** Listeners and bots run on the thread that changed something, so that a test need not wait. */
    static TestSessions onThisThread(BotFactory bots) {
        return new TestSessions(TestDatabase.inMemory(), RULES, bots, Runnable::run);
    }

    /** Listeners and bots run on threads of their own, as in the application. */
    static TestSessions onManyThreads(BotFactory bots) {
        return new TestSessions(TestDatabase.inMemory(), RULES, bots, Thread::startVirtualThread);
    }

    RoomService rooms() {
        return rooms;
    }

    Caretaker caretaker() {
        return caretaker;
    }

    /** The wall clock alone moves, as when a laptop slept. */
    void jump(Duration duration) {
        time = time.plus(duration);
    }

    Instant now() {
        return time;
    }

    /** Puts the clock where another server's stands. */
    TestSessions at(Instant instant) {
        time = instant;
        return this;
    }

    /** The same database seen by another process. */
    TestSessions restarted(BotFactory bots) {
        return new TestSessions(database, RULES, bots, Runnable::run);
    }

    /** The same database seen by another process that finds other files. */
    TestSessions restarted(BotFactory bots, GameLibrary library) {
        return new TestSessions(database, new RulesInForce(library), bots, Runnable::run);
    }

    SessionService service() {
        return service;
    }

    TestDatabase database() {
        return database;
    }

    Ticket startSolo() {
        return start(new SoloSetup(SCENARIO, PERSON, "reciprocator", true, null, 42L));
    }

    Ticket start(SoloSetup setup) {
        try {
            return service.startSolo(setup);
        } catch (Sessions.BadSetup e) {
            throw new AssertionError(e);
        }
    }

    SeatAccess open(Ticket ticket) {
        return service.open(ticket.secret()).orElseThrow();
    }

    GameState state(Ticket ticket) {
        return service.table(ticket.session()).game().now().state();
    }

    void pass(Duration duration) {
        time = time.plus(duration);
        nanos += duration.toNanos();
    }

    @Override
    public void close() {
        database.close();
    }
}
