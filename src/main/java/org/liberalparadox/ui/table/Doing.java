package org.liberalparadox.ui.table;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.liberalparadox.room.Presence;

/** What somebody is doing, told to the others when it changes and only now and then while it does not. */
final class Doing {
    static final Duration AGAIN = Duration.ofSeconds(5);
    /** Who wrote nothing for so long reads. */
    static final Duration LASTS = Duration.ofSeconds(20);

    private final LongSupplier nanos;
    private final Consumer<Presence.Activity> tell;
    private Presence.Activity activity = Presence.Activity.READING;
    private long since;
    private long told;
    private boolean silent = true;

    Doing(LongSupplier nanos, Consumer<Presence.Activity> tell) {
        this.nanos = nanos;
        this.tell = tell;
    }

    void now(Presence.Activity next) {
        long at = nanos.getAsLong();
        since = at;
        if (silent || next != activity || at - told >= AGAIN.toNanos()) {
            activity = next;
            say(at);
        }
    }

    /** The screen is open. */
    void still() {
        long at = nanos.getAsLong();
        if (at - since >= LASTS.toNanos()) {
            activity = Presence.Activity.READING;
        }
        say(at);
    }

    private void say(long at) {
        silent = false;
        told = at;
        tell.accept(activity);
    }
}
