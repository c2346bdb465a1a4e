package org.liberalparadox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.Nearest;
import org.liberalparadox.validation.Finding;
import org.liberalparadox.validation.Lab;
import org.liberalparadox.validation.Proposition;
import org.liberalparadox.validation.Propositions;
import org.liberalparadox.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tests what the sources claim on the shipped scenarios, and writes the page that says what was found. */
@Command(
        name = "propositions",
        description = "Tests the claims of the sources on the shipped scenarios: n, effect, 95 %% interval, verdict. "
                + "Exit code 0 when all that ran hold, 1 otherwise.",
        mixinStandardHelpOptions = true)
final class PropositionsCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Markdown page to write, for example docs/validation.md.")
    private @Nullable Path out;

    @Option(names = "--only", paramLabel = "P01,P02", split = ",", description = "Some of them; all when left out.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--size", paramLabel = "F", description = "Share of the full number of games, 1 when left out.")
    private double size = 1;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the first game, 1 when left out.")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Games played at a time. The findings are the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "[SCENARIO:]PATH=VALUE",
            description = "Sets a value in every scenario, or in the one named.")
    private List<String> set = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInput {
        check();
        List<Proposition> chosen = chosen();
        try {
            Lab lab = new Lab(
                    GameLibrary.bundled(), set.stream().map(Lab.Setting::of).toList(), size, seed, threads);
            List<Finding> findings = new ArrayList<>();
            for (Proposition proposition : chosen) {
                Finding finding = proposition.test(lab);
                findings.add(finding);
                say(proposition, finding);
            }
            if (out != null) {
                Files.writeString(out, Report.of(lab, chosen, findings));
            }
            return findings.stream().allMatch(Finding::holds) ? 0 : 1;
        } catch (InvalidRules e) {
            throw new BadInput(e.problems().getFirst().toString());
        } catch (IOException e) {
            throw new BadInput("--out " + out + ": cannot be written");
        }
    }

    private void check() throws BadInput {
        if (!(size > 0 && size <= 10)) {
            throw new BadInput("--size " + size + ": above 0, 1 for the full number of games");
        }
        if (threads < 1) {
            throw new BadInput("--threads " + threads + ": at least 1");
        }
        for (String text : set) {
            String scenario = Lab.Setting.of(text).scenario();
            List<String> known = GameLibrary.bundled().scenarioIds();
            if (!scenario.isEmpty() && !known.contains(scenario)) {
                throw new BadInput(
                        "--set " + text + ": unknown scenario " + scenario + ", " + Nearest.hint(scenario, known));
            }
        }
    }

    private List<Proposition> chosen() throws BadInput {
        List<String> known =
                Propositions.all().stream().map(p -> p.about().id()).toList();
        List<String> wanted =
                only.stream().map(id -> id.toUpperCase(Locale.ROOT)).toList();
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new BadInput("--only " + id + ": unknown proposition, " + Nearest.hint(id, known));
            }
        }
        return Propositions.all().stream()
                .filter(p -> wanted.isEmpty() || wanted.contains(p.about().id()))
                .toList();
    }

    private void say(Proposition proposition, Finding finding) {
        if (spec != null) {
            spec.commandLine()
                    .getOut()
                    .println(proposition.about().id() + " " + (finding.holds() ? "holds" : "fails") + ": "
                            + finding.sentence());
            spec.commandLine().getOut().flush();
        }
    }
}
