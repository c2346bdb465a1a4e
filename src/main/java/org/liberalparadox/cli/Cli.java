package org.liberalparadox.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs that run without a web server. */
@Command(
        name = "liberal-paradox",
        description = "Without a verb the server starts. The verbs below run without one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB")
public final class Cli {

    private Cli() {}

    /** Runs one verb and answers the exit code: 0 when it worked. */
    public static int run(String... args) {
        return new CommandLine(new Cli()).execute(args);
    }
}
