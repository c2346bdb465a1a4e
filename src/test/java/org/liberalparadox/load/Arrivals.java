package org.liberalparadox.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/** Waits for words among everything one device receives, and notes the moment at which they came. */
final class Arrivals implements Consumer<String> {
    private final ConcurrentMap<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();

    /** Completed with {@link System#nanoTime()} when the words come from now on. */
    CompletableFuture<Long> of(String words) {
        CompletableFuture<Long> moment = new CompletableFuture<>();
        awaited.put(words, moment);
        return moment;
    }

    void forget(String words) {
        awaited.remove(words);
    }

    @Override
    public void accept(String received) {
        long now = System.nanoTime();
        awaited.forEach((words, moment) -> {
            if (received.contains(words)) {
                moment.complete(now);
                awaited.remove(words);
            }
        });
    }
}
