package org.liberalparadox.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A whole year of students comes in at once: everybody scans the code within ten seconds. */
final class Rush {
    private static final Duration SPAN = Duration.ofSeconds(10);
    private static final Duration SETTLE = Duration.ofSeconds(20);

    private Rush() {}

    /** Tells how many came in, how long the last had to wait, and whether a latecomer's screen names all of them. */
    static String into(HttpClient http, URI server, int people, Figures figures)
            throws IOException, InterruptedException {
        Room room = Room.host(http, server, 0);
        long start = System.nanoTime();
        AtomicLong slowest = new AtomicLong();
        AtomicLong last = new AtomicLong();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                int person = i;
                all.submit(() -> {
                    try {
                        Thread.sleep(SPAN.multipliedBy(person).dividedBy(people));
                        long came = System.nanoTime();
                        room.join(person);
                        slowest.accumulateAndGet(System.nanoTime() - came, Math::max);
                        last.accumulateAndGet(System.nanoTime() - start, Math::max);
                    } catch (IOException | RuntimeException e) {
                        figures.failed("joining as " + Room.name(person), e);
                    }
                    return person;
                });
            }
        }
        List<String> names = IntStream.range(0, people).mapToObj(Room::name).toList();
        long named = namedEverywhere(room, names);
        String told = String.format(
                Locale.ROOT,
                "%d scanned the code within %d s: %d came in, the last %.1f s after the first scan, slowest %.1f s;"
                        + " screens that name all: %d of %d%n",
                people,
                SPAN.toSeconds(),
                room.people().size(),
                last.get() / 1e9,
                slowest.get() / 1e9,
                named,
                room.people().size());
        room.close();
        return told;
    }

    private static long namedEverywhere(Room room, List<String> names) throws InterruptedException {
        long end = System.nanoTime() + SETTLE.toNanos();
        long named = 0;
        while (named < names.size() && System.nanoTime() < end) {
            Thread.sleep(500);
            named = room.people().stream().filter(d -> d.reads(names)).count();
        }
        return named;
    }
}
