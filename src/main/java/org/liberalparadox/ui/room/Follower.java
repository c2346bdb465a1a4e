package org.liberalparadox.ui.room;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a screen up to date: reads what it shows outside the screen's lock, and draws only the newest when several changes
 * come at once. A screen nobody can reach gets nothing until it is back.
 */
public final class Follower<V> {
    private final UI ui;
    private final Supplier<V> read;
    private final Consumer<V> show;
    private final AtomicReference<@Nullable V> next = new AtomicReference<>();
    private final Runnable stop;

    /** @param listen calls back after each change; answers how to stop */
    public Follower(UI ui, Function<Runnable, Runnable> listen, Supplier<V> read, Consumer<V> show) {
        this.ui = ui;
        this.read = read;
        this.show = show;
        stop = listen.apply(this::changed);
    }

    /** Something may have changed; any thread. */
    public void changed() {
        if (ui.isClosing()) {
            return;
        }
        if (next.getAndSet(read.get()) == null) {
            ui.access(() -> {
                V newest = next.getAndSet(null);
                if (newest != null) {
                    show.accept(newest);
                }
            });
        }
    }

    public void stop() {
        stop.run();
    }
}
