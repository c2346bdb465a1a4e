package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.session.EventStore;

class JdbcEventStoreTest {
    private static final GameEvent A = new GameEvent.SeatReady("a");
    private static final GameEvent B = new GameEvent.SeatReady("b");
    private static final GameEvent C = new GameEvent.SeatReady("c");

    private final TestDatabase database = TestDatabase.inMemory();
    private final EventStore store = database.events();

    @BeforeEach
    void twoSessions() {
        database.createSession("one");
        database.createSession("two");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readsWhatWasAppendedInOrder() throws EventStore.Conflict {
        store.append("one", 0, List.of(A, B));
        store.append("two", 0, List.of(C));
        store.append("one", 2, List.of(C));
        assertThat(store.read("one", 0)).containsExactly(A, B, C);
        assertThat(store.read("one", 2)).containsExactly(C);
        assertThat(store.read("one", 3)).isEmpty();
        assertThat(store.read("two", 0)).containsExactly(C);
        assertThat(store.read("nobody", 0)).isEmpty();
    }

    @Test
    void refusesAWriterThatIsBehindAndStoresNothingOfIt() throws EventStore.Conflict {
        store.append("one", 0, List.of(A));
        assertThatThrownBy(() -> store.append("one", 0, List.of(B, C))).isInstanceOf(EventStore.Conflict.class);
        assertThat(store.read("one", 0)).containsExactly(A);
    }

    @Test
    void refusesAWriterThatWouldLeaveAHole() {
        assertThatThrownBy(() -> store.append("one", 1, List.of(A))).isInstanceOf(EventStore.Conflict.class);
        assertThat(store.read("one", 0)).isEmpty();
    }

    @Test
    void letsOneOfManyWritersWinEachVersion() throws Exception {
        AtomicInteger conflicts = new AtomicInteger();
        int writers = 4;
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String name = "writer-" + w;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        appendAtTheEnd(new GameEvent.SeatReady(name + "-" + i), conflicts);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(store.read("one", 0)).hasSize(writers * each).doesNotHaveDuplicates();
        assertThat(conflicts.get()).isPositive();
    }

    private void appendAtTheEnd(GameEvent event, AtomicInteger conflicts) {
        while (true) {
            try {
                store.append("one", store.read("one", 0).size(), List.of(event));
                return;
            } catch (EventStore.Conflict e) {
                conflicts.incrementAndGet();
            }
        }
    }

    @Test
    void findsAHole() throws EventStore.Conflict {
        store.append("one", 0, List.of(A, B, C));
        store.append("two", 0, List.of(A));
        assertThat(database.jdbcEvents().damaged()).isEmpty();
        database.jdbc().update("delete from game_event where session_id = 'one' and sequence = 2");
        assertThatThrownBy(() -> store.read("one", 0))
                .isInstanceOf(EventStore.DamagedLog.class)
                .hasMessage("session one: event 2 is missing");
        assertThat(database.jdbcEvents().damaged()).containsExactly("one");
    }
}
