package org.liberalparadox.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The verbs that run without a web server. */
@Command(
        name = "liberal-paradox",
        description = "Without a verb the server starts. The verbs below run without one.",
        mixinStandardHelpOptions = true,
        version = "The Liberal Paradox",
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            SimulateCommand.class,
            TournamentCommand.class,
            AnalyseCommand.class,
            ExportCommand.class,
            ReplayCommand.class,
            ValidateCommand.class
        })
public final class Cli implements Runnable {
    static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    private Cli() {}

    /** Runs one verb and answers the exit code: 0 when it worked. */
    public static int run(String... args) {
        return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
    }

    /** The same, writing to other places than the terminal. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Cli())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> fail(e.getCommandLine(), Complaints.of(e, args)))
                .setExecutionExceptionHandler(Cli::failed)
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof BadInput bad) {
            return fail(line, bad.getMessage());
        }
        throw e;
    }

    /** One clear line. */
    private static int fail(CommandLine line, String message) {
        line.getErr()
                .println(line.getCommandSpec().qualifiedName() + ": "
                        + String.join(" ", message.lines().toList()));
        return BAD_INPUT;
    }
}
