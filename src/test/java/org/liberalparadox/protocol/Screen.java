package org.liberalparadox.protocol;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What a tab shows: brought up to date by one thread at a time, looked at by any. */
public final class Screen {
    private final Scripts scripts = new Scripts();
    private final NodeTree tree = new NodeTree();
    private final Order order = new Order();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile long lastChange = System.nanoTime();

    Screen() {}

    void read(JsonNode message) {
        locked(() -> {
            for (JsonNode next : order.ready(message)) {
                if (next.path("resynchronize").asBoolean(false)) {
                    tree.clear();
                }
                tree.apply(next.path("changes"));
                scripts.run(next.path("execute"));
            }
            lastChange = System.nanoTime();
            changed.signalAll();
            return true;
        });
    }

    private <T> T locked(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    /** The first node that is shown and fits. */
    public Node find(Predicate<Node> fits, String what) {
        return locked(() -> look(fits).orElseThrow(() -> missing("There is nothing " + what)));
    }

    /** All nodes that are shown and fit. */
    public List<Node> findAll(Predicate<Node> fits) {
        return locked(() -> tree.body().all().filter(fits).toList());
    }

    /** Waits until something that is shown fits. */
    public Node await(Predicate<Node> fits, String what, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            Optional<Node> found = look(fits);
            while (found.isEmpty()) {
                if (left <= 0) {
                    throw missing("Waited in vain for " + what);
                }
                left = changed.awaitNanos(left);
                found = look(fits);
            }
            return found.get();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Node> look(Predicate<Node> fits) {
        return tree.body().all().filter(fits).findFirst();
    }

    private NoSuchElementException missing(String what) {
        return new NoSuchElementException(
                what + "; at " + location() + " one reads: " + tree.body().text());
    }

    /** All that can be read on it. */
    public String text() {
        return locked(() -> tree.body().text());
    }

    /** Path of the page, with its query. */
    public String location() {
        return scripts.location();
    }

    /** When it last changed, in nanoseconds of {@link System#nanoTime()}. */
    public long lastChange() {
        return lastChange;
    }

    Scripts scripts() {
        return scripts;
    }

    ArrayNode answers() {
        return locked(scripts::answers);
    }

    int lastMessage() {
        return order.last();
    }
}
