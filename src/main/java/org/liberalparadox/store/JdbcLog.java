package org.liberalparadox.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.session.EventStore;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Events of one kind in a table of H2 or PostgreSQL; the primary key decides which of two writers was first. */
final class JdbcLog<E> {
    private final String table;
    private final Function<E, EventJson.Stored> writer;
    private final Function<EventJson.Stored, E> reader;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Checkpoint checkpoint;
    private final InstantSource clock;

    JdbcLog(
            String table,
            Function<E, EventJson.Stored> writer,
            Function<EventJson.Stored, E> reader,
            JdbcTemplate jdbc,
            TransactionOperations transactions,
            Checkpoint checkpoint,
            InstantSource clock) {
        this.table = table;
        this.writer = writer;
        this.reader = reader;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.checkpoint = checkpoint;
        this.clock = clock;
    }

    void append(String session, long expectedVersion, List<E> events) throws EventStore.Conflict {
        if (events.isEmpty()) {
            return;
        }
        List<Object[]> rows = rows(session, expectedVersion, events);
        try {
            boolean stored = transactions.execute(transaction -> insert(session, expectedVersion, rows));
            if (!stored) {
                throw new EventStore.Conflict(session, expectedVersion);
            }
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw new EventStore.Conflict(session, expectedVersion);
        }
        checkpoint.afterCommit();
    }

    /** Within a transaction of the caller's, who checkpoints after it. */
    void insert(String session, List<E> events) {
        insert(session, 0, rows(session, 0, events));
    }

    /** The key alone would let a writer that is ahead of the log leave a hole. */
    private boolean insert(String session, long expectedVersion, List<Object[]> rows) {
        @Nullable
        Long version = jdbc.queryForObject(
                "select coalesce(max(sequence), 0) from " + table + " where session_id = ?", Long.class, session);
        if (version == null || version != expectedVersion) {
            return false;
        }
        jdbc.batchUpdate(
                "insert into " + table
                        + " (session_id, sequence, type, version, payload, created_at) values (?, ?, ?, ?, ?, ?)",
                rows);
        return true;
    }

    private List<Object[]> rows(String session, long expectedVersion, List<E> events) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        long sequence = expectedVersion;
        for (E event : events) {
            EventJson.Stored stored = writer.apply(event);
            sequence++;
            rows.add(new Object[] {session, sequence, stored.type(), stored.version(), stored.payload(), now});
        }
        return rows;
    }

    List<E> read(String session, long from) {
        List<E> events = new ArrayList<>();
        jdbc.query(
                "select sequence, type, version, payload from " + table
                        + " where session_id = ? and sequence > ? order by sequence",
                row -> {
                    long expected = from + events.size() + 1;
                    if (row.getLong("sequence") != expected) {
                        throw new EventStore.DamagedLog(session, expected);
                    }
                    events.add(reader.apply(new EventJson.Stored(
                            row.getString("type"), row.getInt("version"), row.getString("payload"))));
                },
                session,
                from);
        return events;
    }

    /** When each event of a session was stored, in their order. */
    List<Instant> times(String session) {
        return jdbc.query(
                "select created_at from " + table + " where session_id = ? order by sequence",
                (row, number) ->
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                session);
    }

    /** Sessions whose events have a hole. */
    List<String> damaged() {
        return jdbc.queryForList(
                "select session_id from " + table
                        + " group by session_id having count(*) <> max(sequence) order by session_id",
                String.class);
    }
}
