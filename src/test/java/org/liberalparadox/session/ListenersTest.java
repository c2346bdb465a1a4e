package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListenersTest {
    @RegisterExtension
    final SessionLog log = new SessionLog();

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final Listeners listeners = new Listeners("one", tasks::add);
    private final AtomicInteger told = new AtomicInteger();

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }

    @Test
    void tellOnceOfManyChanges() {
        listeners.add(told::incrementAndGet);
        listeners.changed();
        listeners.changed();
        listeners.changed();
        runTasks();
        assertThat(told).hasValue(1);
        listeners.changed();
        runTasks();
        assertThat(told).hasValue(2);
    }

    @Test
    void tellAgainOfAChangeWhileTelling() {
        listeners.add(() -> {
            if (told.incrementAndGet() == 1) {
                listeners.changed();
                listeners.changed();
            }
        });
        listeners.changed();
        assertThat(tasks).hasSize(1);
        runTasks();
        assertThat(told).hasValue(2);
    }

    @Test
    void doNotTellWhoHasStoppedMeanwhile() {
        Runnable stop = listeners.add(told::incrementAndGet);
        listeners.changed();
        stop.run();
        runTasks();
        assertThat(told).hasValue(0);
        assertThat(listeners.size()).isZero();
    }

    @Test
    void tellTheOthersWhenOneFails() {
        listeners.add(() -> {
            throw new IllegalStateException("broken");
        });
        listeners.add(told::incrementAndGet);
        listeners.changed();
        runTasks();
        listeners.changed();
        runTasks();
        assertThat(told).hasValue(2);
        assertThat(log.complaints()).hasSize(2).allMatch("Session one: a listener failed: broken"::equals);
    }
}
