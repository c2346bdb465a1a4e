package org.liberalparadox.ui.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a screen up to date: reads what it shows outside the screen's lock, and draws only the newest when several changes
 * come at once. A screen nobody can reach, as while its device sleeps, gets nothing until it is back, and then what is.
 */
public final class Follower<V> {
    /** A screen that polls and was not heard of for so long sleeps, unless its connection stands. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private final UI ui;
    private final Supplier<V> read;
    private final Consumer<V> show;
    private final AtomicReference<@Nullable V> next = new AtomicReference<>();
    private final Registration polls;
    private final Runnable stop;
    private volatile long heard = System.nanoTime();

    /** @param listen calls back after each change; answers how to stop */
    public Follower(UI ui, Function<Runnable, Runnable> listen, Supplier<V> read, Consumer<V> show) {
        this.ui = ui;
        this.read = read;
        this.show = show;
        polls = ui.addPollListener(e -> {
            heard = System.nanoTime();
            changed();
        });
        stop = listen.apply(this::changed);
    }

    /** Something may have changed; any thread. */
    public void changed() {
        if (ui.isClosing() || sleeps()) {
            return;
        }
        if (waiting()) {
            try {
                ui.access(this::draw);
            } catch (UIDetachedException closed) {
                stop(); // in between
            }
        }
    }

    private void draw() {
        V newest = next.getAndSet(null);
        if (newest != null) {
            show.accept(newest);
        }
    }

    /** Room, game and poll call on threads of their own; one after the other, or an older state could be shown last. */
    private boolean waiting() {
        synchronized (next) {
            return next.getAndSet(read.get()) == null;
        }
    }

    private boolean sleeps() {
        UIInternals internals = ui.getInternals();
        @Nullable PushConnection push = internals.getPushConnection();
        return ui.getPollInterval() > 0
                && System.nanoTime() - heard > SILENCE.toNanos()
                && (push == null || !push.isConnected());
    }

    public void stop() {
        polls.remove();
        stop.run();
    }
}
