package org.liberalparadox.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import picocli.CommandLine.Option;

/** Many games at a time; what comes of them is handed over in order, so that threads never change a byte. */
final class ThreadOptions {
    private static final int AHEAD = 8;
    private static final int MOST = 1000;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Games played at a time, one per processor when left out. The results are the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Takes what came of a game. */
    interface Receiver<T> {
        void take(int number, T result) throws IOException;
    }

    void check() throws BadInput {
        if (threads < 1 || threads > MOST) {
            throw new BadInput("--threads " + threads + ": 1 to " + MOST);
        }
    }

    /** Does the work for 0, 1, 2, and so on. */
    <T> void each(int count, IntFunction<T> work, Receiver<T> receiver) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            int started = 0;
            for (int number = 0; number < count; number++) {
                while (started < count && underWay.size() < threads * AHEAD) {
                    int next = started++;
                    underWay.add(pool.submit(() -> work.apply(next)));
                }
                receiver.take(number, underWay.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a game failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
