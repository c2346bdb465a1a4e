package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class ListenersTest {
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
    @ExtendWith(OutputCaptureExtension.class)
    void tellTheOthersWhenOneFails(CapturedOutput output) {
        listeners.add(() -> {
            throw new IllegalStateException("broken");
        });
        listeners.add(told::incrementAndGet);
        listeners.changed();
        runTasks();
        listeners.changed();
        runTasks();
        assertThat(told).hasValue(2);
        assertThat(output).contains("Session one: a listener failed");
    }
}
