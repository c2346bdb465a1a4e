package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.event.GameEvent;

/** What seats believe about each other keeping its word (F22; model keys {@code trust.*}). */
final class Beliefs {
    private Beliefs() {}

    static void change(Turn turn, String holder, String about, double by, String cause) {
        double before = turn.state().trusts().of(holder, about);
        double after = Rounding.hundredth(Rounding.clamp(before + by, 0, 1));
        if (after != before) {
            turn.happens(new GameEvent.TrustChanged(holder, about, after, cause));
        }
    }

    /** The belief of every listed seat about one of them, or about an outsider. */
    static void all(Turn turn, List<String> holders, String about, double by, String cause) {
        for (String holder : holders) {
            if (!holder.equals(about)) {
                change(turn, holder, about, by, cause);
            }
        }
    }
}
