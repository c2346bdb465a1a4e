package org.liberalparadox.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;

/**
 * A running game: decides one command after the other, stores what happened, and only then shows it. Several processes
 * may run the same game; the event store decides who was first, and the others read and decide again.
 */
final class GameSession {
    private static final int ATTEMPTS = 20;

    private final String id;
    private final EventStore store;
    private final Listeners listeners;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Moment now;
    private volatile Runnable driver = () -> {};

    /** A state with the events that led to it. */
    record Moment(GameState state, List<GameEvent> events) {
        long version() {
            return events.size();
        }

        private Moment after(List<GameEvent> more) {
            List<GameEvent> all = new ArrayList<>(events.size() + more.size());
            all.addAll(events);
            all.addAll(more);
            return new Moment(GameEngine.evolve(state, more), List.copyOf(all));
        }
    }

    private GameSession(String id, EventStore store, Executor executor, Moment now) {
        this.id = id;
        this.store = store;
        this.listeners = new Listeners(id, executor);
        this.now = now;
    }

    /** The game as stored; a session without events is begun, so that a crash right after its creation does no harm. */
    static GameSession open(String id, GameSetup setup, EventStore store, Executor executor) {
        List<GameEvent> events = store.read(id, 0);
        if (events.isEmpty()) {
            events = begin(id, setup, store);
        }
        Moment nothing = new Moment(GameEngine.initial(setup), List.of());
        return new GameSession(id, store, executor, nothing.after(events));
    }

    private static List<GameEvent> begin(String id, GameSetup setup, EventStore store) {
        List<GameEvent> first = GameEngine.start(setup);
        try {
            store.append(id, 0, first);
            return first;
        } catch (EventStore.Conflict e) {
            return store.read(id, 0);
        }
    }

    String id() {
        return id;
    }

    /** The latest stored moment. */
    Moment now() {
        return now;
    }

    Submission submit(GameCommand command) {
        return submit(command, state -> true).orElseThrow();
    }

    /** Submits if the condition still holds when the command's turn comes; empty, and nothing is changed, if not. */
    Optional<Submission> submit(GameCommand command, Predicate<GameState> condition) {
        Moment before;
        Moment after;
        Optional<Submission> answer;
        lock.lock();
        try {
            before = now;
            answer = decideAndStore(command, condition);
            after = now;
        } catch (RuntimeException e) {
            throw new SessionFailure(id, command, e);
        } finally {
            lock.unlock();
        }
        if (after != before) {
            listeners.changed();
        }
        return answer;
    }

    private Optional<Submission> decideAndStore(GameCommand command, Predicate<GameState> condition) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!condition.test(now.state())) {
                return Optional.empty();
            }
            switch (GameEngine.decide(now.state(), command)) {
                case Decision.Refused refused -> {
                    return Optional.of(new Submission.Refused(refused.rejection()));
                }
                case Decision.Accepted accepted -> {
                    if (store(accepted.events())) {
                        return Optional.of(new Submission.Done(now.version()));
                    }
                    catchUp();
                }
            }
        }
        throw new IllegalStateException("others were first " + ATTEMPTS + " times");
    }

    /** Folds before it stores, so that events the engine cannot fold never reach the log. */
    private boolean store(List<GameEvent> events) {
        Moment next = now.after(events);
        try {
            store.append(id, now.version(), events);
        } catch (EventStore.Conflict e) {
            return false;
        }
        now = next;
        return true;
    }

    private void catchUp() {
        List<GameEvent> missed = store.read(id, now.version());
        if (!missed.isEmpty()) {
            now = now.after(missed);
        }
    }

    /** Calls back after each stored change; run the result to stop. */
    Runnable listen(Runnable changed) {
        return listeners.add(changed);
    }

    /** Called back after each change, and when woken: the bots. */
    void drive(Runnable bots) {
        driver = listeners.addForGood(bots);
    }

    /** It may be the bots' turn; for the screens nothing has changed. */
    void wake() {
        driver.run();
    }

    int listeners() {
        return listeners.size();
    }
}
