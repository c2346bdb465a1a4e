package org.liberalparadox.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What came of everything that was done: how late the others had it, what never came, what went wrong. */
final class Figures {
    private static final int SHOWN = 5;

    private final ConcurrentMap<String, Queue<Long>> delays = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, AtomicInteger> actions = new ConcurrentHashMap<>();
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    void acted(String kind, int viewers) {
        actions.computeIfAbsent(kind, k -> new AtomicInteger()).incrementAndGet();
        expected.addAndGet(viewers);
    }

    void seen(String kind, Duration after) {
        delays.computeIfAbsent(kind, k -> new ConcurrentLinkedQueue<>()).add(after.toNanos());
    }

    void lost() {
        lost.incrementAndGet();
    }

    void again(int requests) {
        again.addAndGet(requests);
    }

    void failed(String doing, Throwable why) {
        String said = doing + ": " + why;
        errors.add(said.length() > 300 ? said.substring(0, 300) + "…" : said);
    }

    /** Errors, and updates that never came. */
    int wrong() {
        return errors.size() + lost.get();
    }

    @Override
    public String toString() {
        long[] sorted = sorted(delays.values().stream().flatMap(Queue::stream));
        StringBuilder text = new StringBuilder();
        text.append("actions ").append(actions).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "updates due on other screens %d, seen %d, lost %d%n",
                expected.get(),
                sorted.length,
                lost.get()));
        if (sorted.length > 0) {
            text.append(told("action to other screen", sorted));
            delays.forEach((kind, of) -> text.append(told("  " + kind, sorted(of.stream()))));
        }
        text.append("sent again on a new line ").append(again.get()).append('\n');
        text.append("errors ").append(errors.size()).append('\n');
        errors.stream().limit(SHOWN).forEach(e -> text.append("  ").append(e).append('\n'));
        return text.toString();
    }

    private static long[] sorted(Stream<Long> delays) {
        return delays.mapToLong(Long::longValue).sorted().toArray();
    }

    private static String told(String what, long[] sorted) {
        return String.format(
                Locale.ROOT,
                "%s: p50 %d ms, p95 %d ms, p99 %d ms, most %d ms%n",
                what,
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99),
                at(sorted, 100));
    }

    /** Nearest-rank percentile in milliseconds. */
    private static long at(long[] sorted, int percent) {
        int rank = Math.ceilDiv(percent * sorted.length, 100);
        return Duration.ofNanos(
                        Arrays.stream(sorted).skip(rank - 1L).findFirst().orElseThrow())
                .toMillis();
    }
}
