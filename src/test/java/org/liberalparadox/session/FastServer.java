package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.security.Guessing;
import org.liberalparadox.security.Limits;
import org.liberalparadox.store.TestDatabase;

/** A server whose minutes pass in less than a second, also while it is dead; its bots say and do nothing. */
final class FastServer implements InstantSource, AutoCloseable {
    private static final int TIMES = 100;
    private static final BotFactory SILENT = (seat, strategy, rules, routes, seed) -> view -> List.of();

    private final TestDatabase database;
    private final Instant epoch;
    private final RoomService rooms;
    private final SessionService sessions;
    private final Caretaker caretaker;
    private volatile Instant last;

    /** @param epoch when the first of these servers started, by the usual clock */
    FastServer(TestDatabase database, Instant epoch) {
        this.database = database;
        this.epoch = epoch;
        last = instant();
        sessions = new SessionService(
                database.events(),
                database.sessions(),
                database.rooms(),
                new RulesInForce(GameLibrary.bundled()),
                SILENT,
                this,
                Runnable::run);
        rooms = new RoomService(sessions, database.rooms(), new Guessing(), new Limits(), new Patience());
        // The steady clock is read off the other one, so that no pause of a busy machine looks like a jump.
        caretaker = new Caretaker(
                sessions, rooms, () -> Duration.between(epoch, last).toNanos());
    }

    @Override
    public Instant instant() {
        Instant now = epoch.plus(Duration.between(epoch, Instant.now()).multipliedBy(TIMES));
        last = now;
        return now;
    }

    RoomService rooms() {
        return rooms;
    }

    SessionService sessions() {
        return sessions;
    }

    Caretaker caretaker() {
        return caretaker;
    }

    @Override
    public void close() {
        database.close();
    }
}
