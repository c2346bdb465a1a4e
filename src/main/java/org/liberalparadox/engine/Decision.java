package org.liberalparadox.engine;

import java.util.List;
import org.liberalparadox.engine.event.GameEvent;

/** What a command led to: events, or a rejection that changed nothing. */
public sealed interface Decision {

    record Accepted(List<GameEvent> events) implements Decision {}

    record Refused(Rejection rejection) implements Decision {}

    static Decision of(List<GameEvent> events) {
        return new Accepted(events);
    }

    static Decision of(GameEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(Rejection rejection) {
        return new Refused(rejection);
    }
}
