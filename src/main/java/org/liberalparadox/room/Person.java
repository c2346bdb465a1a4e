package org.liberalparadox.room;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;

/**
 * Somebody in the room.
 *
 * @param seat where they sit, or null for an observer
 * @param head whether they speak for their delegation: the one who signs, submits and seals
 * @param faction the faction they lead in cabinet mode, or null
 * @param ready whether they have read their brief
 * @param late whether they sat down when the game had begun, so that their brief comes before the table
 * @param removed whether the facilitator showed them out
 */
public record Person(
        int id,
        String name,
        @Nullable String seat,
        boolean head,
        @Nullable Factor faction,
        boolean ready,
        boolean late,
        boolean removed) {
    /** Number of the facilitator, who is nobody's delegate. */
    public static final int FACILITATOR = 0;

    public static final int LONGEST_NAME = 40;

    Person at(@Nullable String where, boolean first, boolean begun) {
        return new Person(id, name, where, first, null, false, begun, removed);
    }

    Person leading(boolean leads) {
        return new Person(id, name, seat, leads, faction, ready, late, removed);
    }

    Person of(@Nullable Factor led) {
        return new Person(id, name, seat, head, led, ready, late, removed);
    }

    Person ready(boolean is) {
        return new Person(id, name, seat, head, faction, is, late, removed);
    }

    Person named(String now) {
        return new Person(id, now, seat, head, faction, ready, late, removed);
    }

    /** Whether the brief comes before the table: they sat down in the midst of a game and have not read it. */
    public boolean briefDue() {
        return seat != null && late && !ready;
    }

    Person gone() {
        return new Person(id, name, null, false, null, false, false, true);
    }
}
