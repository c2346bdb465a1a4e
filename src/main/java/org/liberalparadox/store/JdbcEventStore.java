package org.liberalparadox.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.session.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The events of games. */
@Component
class JdbcEventStore implements EventStore {
    private final JdbcLog<GameEvent> log;

    JdbcEventStore(JdbcTemplate jdbc, TransactionOperations transactions, Checkpoint checkpoint, InstantSource clock) {
        log = new JdbcLog<>("game_event", EventJson::write, EventJson::read, jdbc, transactions, checkpoint, clock);
    }

    @Override
    public void append(String session, long expectedVersion, List<GameEvent> events) throws Conflict {
        log.append(session, expectedVersion, events);
    }

    @Override
    public List<GameEvent> read(String session, long from) {
        return log.read(session, from);
    }

    @Override
    public List<Instant> times(String session) {
        return log.times(session);
    }

    /** Sessions whose events have a hole. */
    List<String> damaged() {
        return log.damaged();
    }
}
