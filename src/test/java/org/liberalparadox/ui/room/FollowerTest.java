package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FollowerTest {
    /** From one drawing to the next. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Screen screen = new Screen();
    private final AtomicInteger state = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger listening = new AtomicInteger();
    private final List<Integer> shown = new CopyOnWriteArrayList<>();
    private final Queue<Thread> aside = new ConcurrentLinkedQueue<>();

    /** A screen that draws only when the test lets it, as one does whose lock somebody else has. */
    private static final class Screen extends UI {
        private final BlockingQueue<Command> drawings = new LinkedBlockingQueue<>();
        private volatile boolean closing;
        private volatile boolean detached;

        @Override
        public Future<Void> access(Command drawing) {
            if (detached) {
                throw new UIDetachedException();
            }
            drawings.add(drawing);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public boolean isClosing() {
            return closing;
        }

        private void draw() throws InterruptedException {
            Command drawing = drawings.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(drawing).as("a drawing").isNotNull();
            drawing.execute();
        }
    }

    private Follower<Integer> follower() {
        return follower(state::get);
    }

    private Follower<Integer> follower(Supplier<Integer> read) {
        return new Follower<>(
                screen,
                changed -> {
                    listening.incrementAndGet();
                    return listening::decrementAndGet;
                },
                () -> {
                    reads.incrementAndGet();
                    return read.get();
                },
                shown::add,
                task -> aside.add(Thread.startVirtualThread(task)));
    }

    /** All that was begun aside has ended, so that nothing more will be read or drawn. */
    private void settled() throws InterruptedException {
        for (Thread thread = aside.poll(); thread != null; thread = aside.poll()) {
            assertThat(thread.join(PATIENCE)).isTrue();
        }
    }

    private void changes(Follower<Integer> follower, int to) {
        state.set(to);
        follower.changed();
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void theFirstChangeIsDrawnAtOnce() throws Exception {
        Duration soonest = PATIENCE;
        for (int i = 0; i < 20 && soonest.compareTo(PAUSE) >= 0; i++) {
            long before = System.nanoTime();
            changes(follower(), i);
            screen.draw();
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            soonest = took.compareTo(soonest) < 0 ? took : soonest;
            assertThat(shown).last().isEqualTo(i);
        }
        assertThat(soonest).as("the soonest of several, on a busy machine").isLessThan(PAUSE);
    }

    @Test
    void aChangeSoonAfterADrawingWaits() throws Exception {
        Follower<Integer> follower = follower();
        long before = System.nanoTime();
        changes(follower, 1);
        screen.draw();
        changes(follower, 2);
        screen.draw();
        assertThat(shown).containsExactly(1, 2);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(PAUSE);
    }

    @Test
    void changesThatFollowCloselyAreDrawnTogether() throws Exception {
        Follower<Integer> follower = follower();
        long before = System.nanoTime();
        changes(follower, 1);
        screen.draw();
        for (int i = 2; i <= 100; i++) {
            changes(follower, i);
            Thread.sleep(1);
        }
        settled();
        while (!screen.drawings.isEmpty()) {
            screen.draw();
        }
        assertThat(shown).last().isEqualTo(100);
        long pauses = (System.nanoTime() - before) / PAUSE.toNanos();
        assertThat(reads.get()).isLessThanOrEqualTo((int) pauses + 1);
    }

    @Test
    void aBusyScreenDrawsOnceAndTheNewest() throws Exception {
        Follower<Integer> follower = follower();
        for (int i = 1; i <= 3; i++) {
            changes(follower, i);
            int begun = i;
            until(() -> reads.get() == begun);
        }
        settled();
        assertThat(screen.drawings).hasSize(1);
        screen.draw();
        assertThat(shown).containsExactly(3);
    }

    @Test
    void anOlderStateIsNeverShownLast() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        Follower<Integer> follower = follower(() -> {
            int read = state.get();
            if (read == 1) {
                await(slow);
            }
            return read;
        });
        changes(follower, 1);
        until(() -> reads.get() == 1);
        changes(follower, 2);
        screen.draw();
        slow.countDown();
        screen.draw();
        assertThat(shown).containsExactly(2);
    }

    @Test
    void whoDidSomethingSeesItAtOnceAndNothingOlderAfterIt() throws Exception {
        Follower<Integer> follower = follower();
        changes(follower, 1);
        until(() -> !screen.drawings.isEmpty());
        state.set(2);
        follower.showNow();
        assertThat(shown).containsExactly(2);
        screen.draw();
        assertThat(shown).containsExactly(2);
    }

    @Test
    void aFailureToReadIsNotTheEnd() throws Exception {
        Follower<Integer> follower = follower(() -> {
            if (state.get() == 1) {
                throw new IllegalStateException("a store that is away for a moment, as this test wants it");
            }
            return state.get();
        });
        changes(follower, 1);
        until(() -> reads.get() == 1);
        changes(follower, 2);
        screen.draw();
        assertThat(shown).containsExactly(2);
    }

    @Test
    void aScreenThatClosesGetsNothing() throws Exception {
        Follower<Integer> follower = follower();
        screen.closing = true;
        changes(follower, 1);
        settled();
        assertThat(reads).hasValue(0);
        assertThat(screen.drawings).isEmpty();
    }

    @Test
    void aScreenThatWentMeanwhileIsReadForNoMore() throws Exception {
        Follower<Integer> follower = follower();
        screen.detached = true;
        changes(follower, 1);
        until(() -> reads.get() == 1);
        settled();
        changes(follower, 2);
        settled();
        assertThat(reads).hasValue(1);
    }

    @Test
    void asksByItselfNowAndThenWhereItHasASafetyNet() throws Exception {
        Follower<Integer> follower = follower();
        assertThat(screen.getPollInterval()).isNegative();
        follower.withSafetyNet();
        assertThat(screen.getPollInterval()).isEqualTo(15_000);
        state.set(1);
        ComponentUtil.fireEvent(screen, new PollEvent(screen, true));
        screen.draw();
        assertThat(shown).containsExactly(1);
    }

    @Test
    void whoHasStoppedHearsOfNothingMore() throws Exception {
        Follower<Integer> follower = follower().withSafetyNet();
        assertThat(listening).hasValue(1);
        follower.stop();
        assertThat(listening).hasValue(0);
        assertThat(screen.getPollInterval()).isNegative();
        changes(follower, 1);
        ComponentUtil.fireEvent(screen, new PollEvent(screen, true));
        settled();
        assertThat(reads).hasValue(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
