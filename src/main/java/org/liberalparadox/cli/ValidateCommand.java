package org.liberalparadox.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads scenario files and reports everything that is wrong in them. */
@Command(
        name = "validate",
        description =
                "Reports every error of scenario files with file:line, field, what is wrong and what would be right. "
                        + "Exit code 0 when all are right, 2 otherwise.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
    private List<Path> files = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        int wrong = 0;
        for (Path file : files) {
            wrong += validate(file);
        }
        return wrong == 0 ? 0 : Cli.BAD_INPUT;
    }

    private int validate(Path file) {
        if (spec == null) {
            return 0;
        }
        List<Problem> problems = GameLibrary.bundled().problemsIn(file);
        for (Problem problem : problems) {
            spec.commandLine().getErr().println(problem);
        }
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println(file + ": right");
        }
        return problems.size();
    }
}
