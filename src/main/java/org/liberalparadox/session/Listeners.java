package org.liberalparadox.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls back after changes: each listener on a thread of its own, never twice at once, once for many changes. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final String session;
    private final Executor executor;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    Listeners(String session, Executor executor) {
        this.session = session;
        this.executor = executor;
    }

    /** Run the result to stop. */
    Runnable add(Runnable callback) {
        Listener listener = new Listener(callback);
        listeners.add(listener);
        return () -> {
            listener.stopped = true;
            listeners.remove(listener);
        };
    }

    /** For somebody who listens as long as this lives; run the result to call them back alone. */
    Runnable addForGood(Runnable callback) {
        Listener listener = new Listener(callback);
        listeners.add(listener);
        return listener::wake;
    }

    void changed() {
        listeners.forEach(Listener::wake);
    }

    int size() {
        return listeners.size();
    }

    private final class Listener implements Runnable {
        private final Runnable callback;
        private final AtomicInteger pending = new AtomicInteger();
        private volatile boolean stopped;

        private Listener(Runnable callback) {
            this.callback = callback;
        }

        private void wake() {
            if (pending.getAndIncrement() == 0) {
                try {
                    executor.execute(this);
                } catch (RejectedExecutionException e) {
                    // The server is stopping: whoever listens will read the store when it is back.
                    stopped = true;
                }
            }
        }

        @Override
        public void run() {
            int seen;
            do {
                seen = pending.get();
                call();
            } while (!pending.compareAndSet(seen, 0));
        }

        private void call() {
            if (stopped) {
                return;
            }
            try {
                callback.run();
            } catch (RuntimeException e) {
                LOG.error("Session {}: a listener failed", session, e);
            }
        }
    }
}
