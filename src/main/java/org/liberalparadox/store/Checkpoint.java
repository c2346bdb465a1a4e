package org.liberalparadox.store;

import jakarta.annotation.PreDestroy;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);

    /** Five a second at most for drafts, whatever the number of rooms; short enough to type no word in. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final JdbcTemplate jdbc;
    private final boolean needed;
    private final ReentrantLock turn = new ReentrantLock();

    /** How many have committed, and how many of these the last checkpoint that ended began after. */
    private final AtomicLong committed = new AtomicLong();

    private long written;

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService soon = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checkpoint").daemon().factory());

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

    /**
     * After the commit of what may wait a moment, as a draft: one checkpoint for all who asked within it, however many write, and
     * then everybody hears that theirs is safe. Nobody waits for it.
     */
    void soonAfterCommit(Runnable safe) {
        if (!needed) {
            safe.run();
            return;
        }
        waiting.add(safe);
        if (!planned.getAndSet(true)) {
            soon.schedule(this::writeForAll, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void writeForAll() {
        planned.set(false);
        List<Runnable> mine = new ArrayList<>();
        for (@Nullable Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            mine.add(next);
        }
        try {
            afterCommit();
        } catch (RuntimeException e) {
            LOG.error("Drafts of the last moment may not be in the file yet", e);
            return; // nobody is told that theirs is safe
        }
        for (Runnable safe : mine) {
            try {
                safe.run();
            } catch (RuntimeException e) {
                LOG.warn("Whoever wrote a draft could not be told that it is safe", e);
            }
        }
    }

    /** What still waits is written now: right after this the database is closed. */
    @PreDestroy
    void close() {
        soon.shutdownNow();
        if (!waiting.isEmpty()) {
            writeForAll();
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
