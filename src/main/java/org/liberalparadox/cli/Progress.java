package org.liberalparadox.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Tells how far a long command is, on stderr and only to a terminal. */
final class Progress {
    private final @Nullable PrintWriter err;
    private final int of;
    private final int step;

    private Progress(@Nullable PrintWriter err, int of) {
        this.err = err;
        this.of = of;
        this.step = Math.max(1, of / 100);
    }

    static Progress on(@Nullable CommandSpec spec, int of) {
        Console console = System.console();
        boolean terminal = spec != null && console != null && console.isTerminal();
        return new Progress(terminal ? spec.commandLine().getErr() : null, of);
    }

    void played(int number) {
        if (err != null && (number % step == 0 || number == of)) {
            err.print("\r" + number + " of " + of + " games" + (number == of ? System.lineSeparator() : ""));
            err.flush();
        }
    }
}
