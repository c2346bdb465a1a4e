package org.liberalparadox.engine.state;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has been worked out from things that do not change, kept for whoever asks next: bots in every seat ask the same
 * questions of the same world many times a day. It holds nothing that could not be worked out again, so all are equal, and
 * two threads that ask at once may both do the work without harm.
 */
public final class Memory {
    private volatile @Nullable Known known;

    private record Known(
            Class<?> what, Object value, @Nullable Known next) {}

    /** The one value of its kind: worked out when first asked for. */
    public <T> T of(Class<T> what, Supplier<T> work) {
        for (Known k = known; k != null; k = k.next()) {
            if (k.what() == what) {
                return what.cast(k.value());
            }
        }
        T value = work.get();
        known = new Known(what, value, known);
        return value;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Memory;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "Memory";
    }
}
