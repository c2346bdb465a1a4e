package org.liberalparadox.ui.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what a part has drawn, so that it is drawn again only when that changed. */
public final class Seen {
    private @Nullable List<@Nullable Object> last;

    /** As if nothing had been drawn. */
    public void forget() {
        last = null;
    }

    /** Whether these values are new; remembers them. */
    public boolean isNew(@Nullable Object... values) {
        List<@Nullable Object> now = Arrays.asList(values);
        boolean changed = !now.equals(last);
        last = now;
        return changed;
    }
}
