package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

class CheckpointTest {
    private static final int PATIENCE = 20;

    private final ExecutorService rooms = Executors.newVirtualThreadPerTaskExecutor();
    private final Writes h2 = new Writes("H2");

    /** A database that counts its checkpoints and makes none before the test lets it. */
    private static final class Writes extends JdbcTemplate {
        private final List<String> statements = new ArrayList<>();
        private final AtomicInteger begun = new AtomicInteger();
        private volatile CountDownLatch free = new CountDownLatch(0);
        private volatile boolean away;

        private Writes(String product) {
            super(source(product));
        }

        @Override
        public void execute(String sql) {
            begun.incrementAndGet();
            try {
                free.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (away) {
                throw new DataAccessResourceFailureException("as this test wants it");
            }
            statements.add(sql);
        }

        private static DataSource source(String product) {
            DatabaseMetaData about = stands(DatabaseMetaData.class, "getDatabaseProductName", product);
            Connection connection = stands(Connection.class, "getMetaData", about);
            return stands(DataSource.class, "getConnection", connection);
        }

        /** Knows one answer. */
        private static <T> T stands(Class<T> type, String question, Object answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, args) -> method.getName().equals(question) ? answer : null));
        }
    }

    @AfterEach
    void close() {
        rooms.shutdownNow();
    }

    @Test
    void whoCommitsAloneHasTheFileWritten() {
        Checkpoint checkpoint = new Checkpoint(h2);
        checkpoint.afterCommit();
        checkpoint.afterCommit();
        assertThat(h2.statements).containsExactly("checkpoint", "checkpoint");
    }

    @Test
    void ofManyWhoCommitAtOnceOneWritesForAll() throws Exception {
        Checkpoint checkpoint = new Checkpoint(h2);
        h2.free = new CountDownLatch(1);
        Future<?> first = rooms.submit(checkpoint::afterCommit);
        until(1);
        List<Future<?>> others = new ArrayList<>();
        Set<Thread> committed = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 50; i++) {
            others.add(commits(checkpoint, committed));
        }
        untilTheyWait(committed, 50);
        h2.free.countDown();
        first.get(PATIENCE, TimeUnit.SECONDS);
        for (Future<?> other : others) {
            other.get(PATIENCE, TimeUnit.SECONDS);
        }
        assertThat(h2.statements).containsExactly("checkpoint", "checkpoint");
    }

    @Test
    void whoCommitsWhileTheFileIsWrittenIsNotContentWithThat() throws Exception {
        Checkpoint checkpoint = new Checkpoint(h2);
        h2.free = new CountDownLatch(1);
        Future<?> first = rooms.submit(checkpoint::afterCommit);
        until(1);
        Set<Thread> committed = ConcurrentHashMap.newKeySet();
        Future<?> late = commits(checkpoint, committed);
        untilTheyWait(committed, 1);
        assertThat(late.isDone()).isFalse();
        h2.free.countDown();
        first.get(PATIENCE, TimeUnit.SECONDS);
        late.get(PATIENCE, TimeUnit.SECONDS);
        assertThat(h2.statements).hasSize(2);
    }

    @Test
    void afterAFailureTheNextOneWrites() {
        Checkpoint checkpoint = new Checkpoint(h2);
        h2.away = true;
        assertThatThrownBy(checkpoint::afterCommit).isInstanceOf(DataAccessResourceFailureException.class);
        h2.away = false;
        checkpoint.afterCommit();
        assertThat(h2.statements).containsExactly("checkpoint");
    }

    @Test
    void aDatabaseThatWritesByItselfIsLeftAlone() {
        Writes postgres = new Writes("PostgreSQL");
        new Checkpoint(postgres).afterCommit();
        assertThat(postgres.begun).hasValue(0);
    }

    private Future<?> commits(Checkpoint checkpoint, Set<Thread> committed) {
        return rooms.submit(() -> {
            committed.add(Thread.currentThread());
            checkpoint.afterCommit();
        });
    }

    /** Until so many have committed and go on only when the file is written. */
    private static void untilTheyWait(Set<Thread> committed, int many) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!allWait(committed, many) && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        assertThat(allWait(committed, many)).isTrue();
    }

    private static boolean allWait(Set<Thread> committed, int many) {
        Set<Thread.State> still = EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.BLOCKED);
        return committed.size() == many && committed.stream().allMatch(t -> still.contains(t.getState()));
    }

    private void until(int begun) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (h2.begun.get() < begun && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        assertThat(h2.begun).hasValue(begun);
    }
}
