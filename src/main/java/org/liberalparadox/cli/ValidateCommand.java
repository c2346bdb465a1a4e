package org.liberalparadox.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.rules.Inspection;
import org.liberalparadox.rules.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads scenario files and reports everything that is wrong in them. */
@Command(
        name = "validate",
        description =
                "Reports every error of files with file:line, field, what is wrong and what would be right, and sums up. "
                        + "Exit code 0 when all are right, 2 otherwise.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Scenarios, or files of the rules; a folder stands for all YAML files in it.")
    private List<Path> paths = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        Map<Path, List<Problem>> found = new LinkedHashMap<>();
        for (Path path : paths) {
            found.putAll(inspect(path));
        }
        if (spec != null) {
            tell(found, spec.commandLine().getOut(), spec.commandLine().getErr());
        }
        return found.values().stream().allMatch(List::isEmpty) ? 0 : Cli.BAD_INPUT;
    }

    private static Map<Path, List<Problem>> inspect(Path path) throws BadInput {
        try {
            return Inspection.of(path);
        } catch (UncheckedIOException e) {
            throw new BadInput(path + ": cannot be read, name files in UTF-8 that you may read");
        }
    }

    private static void tell(Map<Path, List<Problem>> found, PrintWriter out, PrintWriter err) {
        int wrong = 0;
        int problems = 0;
        for (Map.Entry<Path, List<Problem>> file : found.entrySet()) {
            file.getValue().forEach(err::println);
            problems += file.getValue().size();
            if (file.getValue().isEmpty()) {
                out.println(file.getKey() + ": right");
            } else {
                wrong++;
            }
        }
        out.println(count(found.size(), "file") + ": " + (found.size() - wrong) + " right, " + wrong + " wrong, "
                + count(problems, "problem"));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
