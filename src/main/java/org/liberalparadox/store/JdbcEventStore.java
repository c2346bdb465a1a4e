package org.liberalparadox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.session.EventStore;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Events in a table of H2 or PostgreSQL; the primary key decides which of two writers was first. */
@Component
class JdbcEventStore implements EventStore {
    private static final String VERSION = "select coalesce(max(sequence), 0) from game_event where session_id = ?";
    private static final String INSERT =
            "insert into game_event (session_id, sequence, type, version, payload, created_at) values (?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "select sequence, type, version, payload from game_event"
            + " where session_id = ? and sequence > ? order by sequence";
    private static final String DAMAGED =
            "select session_id from game_event group by session_id having count(*) <> max(sequence) order by session_id";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Checkpoint checkpoint;
    private final InstantSource clock;

    JdbcEventStore(JdbcTemplate jdbc, TransactionOperations transactions, Checkpoint checkpoint, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.checkpoint = checkpoint;
        this.clock = clock;
    }

    @Override
    public void append(String session, long expectedVersion, List<GameEvent> events) throws Conflict {
        if (events.isEmpty()) {
            return;
        }
        List<Object[]> rows = rows(session, expectedVersion, events);
        try {
            boolean stored = transactions.execute(transaction -> insert(session, expectedVersion, rows));
            if (!stored) {
                throw new Conflict(session, expectedVersion);
            }
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw new Conflict(session, expectedVersion);
        }
        checkpoint.afterCommit();
    }

    /** The key alone would let a writer that is ahead of the log leave a hole. */
    private boolean insert(String session, long expectedVersion, List<Object[]> rows) {
        @Nullable Long version = jdbc.queryForObject(VERSION, Long.class, session);
        if (version == null || version != expectedVersion) {
            return false;
        }
        jdbc.batchUpdate(INSERT, rows);
        return true;
    }

    private List<Object[]> rows(String session, long expectedVersion, List<GameEvent> events) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        long sequence = expectedVersion;
        for (GameEvent event : events) {
            EventJson.Stored stored = EventJson.write(event);
            sequence++;
            rows.add(new Object[] {session, sequence, stored.type(), stored.version(), stored.payload(), now});
        }
        return rows;
    }

    @Override
    public List<GameEvent> read(String session, long from) {
        List<GameEvent> events = new ArrayList<>();
        jdbc.query(
                SELECT,
                row -> {
                    long expected = from + events.size() + 1;
                    if (row.getLong("sequence") != expected) {
                        throw new DamagedLog(session, expected);
                    }
                    events.add(EventJson.read(stored(row)));
                },
                session,
                from);
        return events;
    }

    private static EventJson.Stored stored(ResultSet row) throws SQLException {
        return new EventJson.Stored(row.getString("type"), row.getInt("version"), row.getString("payload"));
    }

    /** Sessions whose events have a hole. */
    List<String> damaged() {
        return jdbc.queryForList(DAMAGED, String.class);
    }
}
