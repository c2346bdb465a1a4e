package org.liberalparadox.load;

import java.time.Duration;
import java.util.Locale;

/**
 * What the processors were busy with, so that nobody takes the load program's own work for the server's.
 *
 * @param at moment in nanoseconds
 * @param server processor time of the server so far
 * @param program processor time of this program so far
 */
record Busy(long at, Duration server, Duration program) {

    static Busy now(long server) {
        return new Busy(
                System.nanoTime(),
                ProcessHandle.of(server).map(Busy::of).orElse(Duration.ZERO),
                of(ProcessHandle.current()));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Share of one processor each took since then. */
    String since(Busy before) {
        double span = at - before.at;
        return String.format(
                Locale.ROOT,
                "the server took %.2f processors, the load program %.2f",
                server.minus(before.server).toNanos() / span,
                program.minus(before.program).toNanos() / span);
    }
}
