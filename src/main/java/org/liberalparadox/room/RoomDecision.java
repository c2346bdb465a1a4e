package org.liberalparadox.room;

import java.util.List;

/** The answer of the room's rules to a command. */
public sealed interface RoomDecision {

    /** What happened, in order; nothing where the command had been carried out before. */
    record Accepted(List<RoomEvent> events) implements RoomDecision {}

    record Refused(RoomRefusal why) implements RoomDecision {}

    static RoomDecision of(RoomEvent... events) {
        return new Accepted(List.of(events));
    }

    static RoomDecision refused(RoomRefusal why) {
        return new Refused(why);
    }
}
