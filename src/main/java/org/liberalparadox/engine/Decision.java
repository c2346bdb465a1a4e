package org.liberalparadox.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;

/** What a command led to: events, or a rejection that changed nothing. */
public sealed interface Decision {

    /** @param known the state the events lead to, where it was worked out on the way; see {@link #next} */
    record Accepted(List<GameEvent> events, @Nullable GameState known) implements Decision {

        /** The state the events lead to from the one that was decided on. */
        public GameState next(GameState decidedOn) {
            return known != null ? known : GameEngine.evolve(decidedOn, events);
        }
    }

    record Refused(Rejection rejection) implements Decision {}

    static Decision of(List<GameEvent> events) {
        return new Accepted(events, null);
    }

    /** Events, and the state they lead to. */
    static Decision of(List<GameEvent> events, GameState next) {
        return new Accepted(events, next);
    }

    static Decision of(GameEvent... events) {
        return new Accepted(List.of(events), null);
    }

    static Decision refused(Rejection rejection) {
        return new Refused(rejection);
    }
}
