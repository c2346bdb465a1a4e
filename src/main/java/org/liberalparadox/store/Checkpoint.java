package org.liberalparadox.store;

import java.sql.DatabaseMetaData;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes what was committed survive a killed process. H2 hands commits to the file only every half second, and a process
 * killed before that loses them; PostgreSQL needs no help.
 */
@Component
class Checkpoint {
    private final JdbcTemplate jdbc;
    private final boolean needed;
    private final ReentrantLock turn = new ReentrantLock();

    /** How many have committed, and how many of these the last checkpoint that ended began after. */
    private final AtomicLong committed = new AtomicLong();

    private long written;

    Checkpoint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.needed = isH2(jdbc);
    }

    /**
     * To be called after the commit, outside of the transaction: within one, H2 would write what is not committed yet. Of many
     * who commit at once one makes the checkpoint for all, or a hundred rooms would wait in line for the file.
     */
    void afterCommit() {
        if (!needed) {
            return;
        }
        long mine = committed.incrementAndGet();
        turn.lock();
        try {
            if (written < mine) {
                long all = committed.get();
                jdbc.execute("checkpoint");
                written = all;
            }
        } finally {
            turn.unlock();
        }
    }

    private static boolean isH2(JdbcTemplate jdbc) {
        try {
            return "H2"
                    .equals(JdbcUtils.extractDatabaseMetaData(
                            jdbc.getDataSource(), DatabaseMetaData::getDatabaseProductName));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }
}
