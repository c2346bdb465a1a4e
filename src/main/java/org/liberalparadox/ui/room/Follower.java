package org.liberalparadox.ui.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a screen up to date: reads what it shows outside the screen's lock, and draws only the newest when several changes
 * come at once. The first change is drawn at once, those that follow closely are drawn together. A screen nobody can reach,
 * as while its device sleeps, gets nothing until it is back, and then what is.
 */
public final class Follower<V> {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** A screen that polls and was not heard of for so long sleeps, unless its connection stands. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    /** So often a screen asks by itself, in milliseconds. */
    private static final int SAFETY_NET = 15_000;

    /** From one drawing of a screen to the next: others should see an action within 200 ms. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** When a server has more to draw than it can, every screen is drawn less often, down to once in this time. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final UI ui;
    private final Supplier<V> read;
    private final Consumer<V> show;
    private final Executor aside;
    private final AtomicReference<@Nullable Read<V>> next = new AtomicReference<>();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Registration polls;
    private final Runnable stop;
    private boolean asks;
    private volatile boolean stopped;
    private volatile long heard = System.nanoTime();
    private volatile long begun = heard - LONGEST_PAUSE.toNanos();
    private volatile long pause = PAUSE.toNanos();
    private long shown;

    /** What was read; what was begun to be read later is newer. */
    private record Read<V>(long ticket, V value) {
        private Read<V> orNewer(@Nullable Read<V> other) {
            return other != null && other.ticket > ticket ? other : this;
        }
    }

    /** @param listen calls back after each change; answers how to stop */
    public Follower(UI ui, Function<Runnable, Runnable> listen, Supplier<V> read, Consumer<V> show) {
        this(ui, listen, read, show, Thread::startVirtualThread);
    }

    /** @param aside where it waits and reads; must not hold up who calls it */
    Follower(UI ui, Function<Runnable, Runnable> listen, Supplier<V> read, Consumer<V> show, Executor aside) {
        this.ui = ui;
        this.aside = aside;
        this.read = read;
        this.show = show;
        polls = ui.addPollListener(e -> {
            heard = System.nanoTime();
            changed();
        });
        stop = listen.apply(this::changed);
    }

    /** From here until it stops the screen also asks now and then, should a change not reach it. */
    public Follower<V> withSafetyNet() {
        asks = true;
        ui.setPollInterval(SAFETY_NET);
        return this;
    }

    /** Something may have changed; any thread. */
    public void changed() {
        if (stopped || ui.isClosing() || sleeps() || due.getAndSet(true)) {
            return;
        }
        aside.execute(this::drawInTime);
    }

    private void drawInTime() {
        long wait = begun + pause - System.nanoTime();
        try {
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            draw();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UIDetachedException e) {
            stopped = true; // closed in between
        } catch (RuntimeException e) {
            LOG.error("A screen could not be brought up to date", e);
        }
    }

    private void draw() {
        begun = System.nanoTime();
        due.set(false);
        Read<V> mine = read();
        // Room, game and poll call on threads of their own; an older state must not be shown last.
        if (next.getAndUpdate(mine::orNewer) == null) {
            ui.access(() -> {
                Read<V> newest = next.getAndSet(null);
                if (newest != null && show(newest)) {
                    pause = Math.clamp(2 * (System.nanoTime() - begun), PAUSE.toNanos(), LONGEST_PAUSE.toNanos());
                }
            });
        }
    }

    /** For who has just done something on this screen: shows what became of it before they are answered. */
    public void showNow() {
        show(read());
    }

    private Read<V> read() {
        long ticket = reads.incrementAndGet();
        return new Read<>(ticket, read.get());
    }

    private boolean show(Read<V> what) {
        if (what.ticket < shown) {
            return false;
        }
        shown = what.ticket;
        show.accept(what.value);
        return true;
    }

    private boolean sleeps() {
        UIInternals internals = ui.getInternals();
        @Nullable PushConnection push = internals.getPushConnection();
        return ui.getPollInterval() > 0
                && System.nanoTime() - heard > SILENCE.toNanos()
                && (push == null || !push.isConnected());
    }

    public void stop() {
        stopped = true;
        polls.remove();
        if (asks) {
            ui.setPollInterval(-1);
        }
        stop.run();
    }
}
