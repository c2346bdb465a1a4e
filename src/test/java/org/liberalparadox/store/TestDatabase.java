package org.liberalparadox.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.RulesFile;
import org.liberalparadox.session.EventStore;
import org.liberalparadox.session.RoomStore;
import org.liberalparadox.session.SessionStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database with the stores on top, as the application wires them. */
public final class TestDatabase implements AutoCloseable {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    /** By which events are dated. */
    private volatile InstantSource clock = NOON;

    private final HikariDataSource dataSource = new HikariDataSource();
    private final JdbcTemplate jdbc;
    private final Checkpoint checkpoint;
    private final JdbcEventStore events;
    private final JdbcSessionStore sessions;
    private final JdbcRoomStore rooms;

    private TestDatabase(String url, String user, String password) {
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(user);
        dataSource.setPassword(password);
        dataSource.setMaximumPoolSize(4);
        jdbc = new JdbcTemplate(dataSource);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        checkpoint = new Checkpoint(jdbc);
        events = new JdbcEventStore(jdbc, transactions, checkpoint, () -> clock.instant());
        sessions = new JdbcSessionStore(jdbc, transactions, checkpoint);
        rooms = new JdbcRoomStore(jdbc, transactions, checkpoint, () -> clock.instant());
    }

    /** Forgotten when the test ends. */
    public static TestDatabase inMemory() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "").migrated();
    }

    /** A file, as a server keeps it. */
    public static TestDatabase inFile(Path file) {
        return reopened(file).migrated();
    }

    /** A file that has its tables already. */
    public static TestDatabase reopened(Path file) {
        return new TestDatabase("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    private TestDatabase migrated() {
        Flyway.configure().dataSource(dataSource).load().migrate();
        return this;
    }

    /** Stores by this clock from now on. */
    public void tells(InstantSource other) {
        clock = other;
    }

    public EventStore events() {
        return events;
    }

    public SessionStore sessions() {
        return sessions;
    }

    public RoomStore rooms() {
        return rooms;
    }

    JdbcEventStore jdbcEvents() {
        return events;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** A session nobody can play, for tests that only store events. */
    public void createSession(String id) {
        RulesFile nothing = new RulesFile("nothing.yaml", "");
        GameFiles rules = new GameFiles(nothing, nothing, nothing, nothing, nothing, List.of());
        sessions.create(
                new SessionStore.Session(
                        id, NOON.instant(), SessionStore.Kind.SOLO, "test", rules, 1, 3, false, "test"),
                List.of());
    }

    @Override
    public void close() {
        checkpoint.close();
        dataSource.close();
    }
}
