package org.liberalparadox.cli;

import java.util.Arrays;
import java.util.List;
import org.liberalparadox.rules.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what would be right. */
final class Complaints {
    private Complaints() {}

    static String of(ParameterException e, String... args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().getFirst(), command);
        }
        if (e instanceof MissingParameterException) {
            // A mistyped option is missing too, and says more about what went wrong.
            for (String argument : args) {
                if (argument.startsWith("--") && !options(command).contains(name(argument))) {
                    return unmatched(argument, command);
                }
            }
        }
        return String.valueOf(e.getMessage());
    }

    private static String name(String argument) {
        return argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
    }

    private static List<String> options(CommandSpec command) {
        return command.options().stream().flatMap(o -> Arrays.stream(o.names())).toList();
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            return "unknown option " + name(argument) + ", " + Nearest.hint(name(argument), options(command));
        }
        if (!command.subcommands().isEmpty()) {
            return "unknown verb " + argument + ", "
                    + Nearest.hint(argument, command.subcommands().keySet());
        }
        return "does not take " + argument;
    }
}
