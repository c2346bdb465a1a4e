package org.liberalparadox.propositions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.RulesLoader;
import org.liberalparadox.validation.Effect;
import org.liberalparadox.validation.Finding;
import org.liberalparadox.validation.Lab;
import org.liberalparadox.validation.Proposition;
import org.liberalparadox.validation.Propositions;

/**
 * The claims of the sources at a small n: a calibration that breaks one breaks the build. docs/validation.md has them at
 * full n.
 */
class PropositionsTest {
    /** Claims the model does not show; docs/validation.md says why. One that begins to hold leaves this list. */
    private static final Set<String> OPEN = Set.of("P02", "P03", "P06", "P11", "P17", "P35");

    /** Claims whose verdict takes more games than a build has time for: here their effect must point the page's way. */
    private static final Set<String> TOO_FEW =
            Set.of("P01", "P02", "P09", "P10", "P11", "P19", "P28", "P30", "P35", "P36");

    private static final Path PAGE = Path.of("docs/validation.md");
    private static final Lab LAB = Lab.shipped(0.05, 2);

    static Stream<Named<Proposition>> all() {
        return Propositions.all().stream()
                .map(p -> Named.of(p.about().id() + " " + p.about().claim(), p));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void holdsUnlessThePageSaysOtherwise(Proposition proposition) throws IOException {
        Finding finding = proposition.test(LAB);

        assertThat(finding.holds())
                .as("%s: %s", proposition.about().claim(), finding.sentence())
                .matches(holds -> TOO_FEW.contains(proposition.about().id())
                        || holds == !OPEN.contains(proposition.about().id()));
        assertThat(finding.n()).isPositive();
        if (TOO_FEW.contains(proposition.about().id())) {
            assertThat(agrees(finding.effect(), pageInterval(proposition.about().id())))
                    .as("%s: %s and the page's interval", proposition.about().claim(), finding.effect())
                    .isTrue();
        }
        assertThat(finding.effect().value())
                .isBetween(finding.effect().low(), finding.effect().high());
    }

    /** Whether both effects point the same way: few games, of two scenarios, may differ in size and be less sure. */
    private static boolean agrees(Effect few, Effect many) {
        return Math.signum(few.value()) == Math.signum(many.low() + many.high());
    }

    /** The interval in the row of the page's table. */
    private static Effect pageInterval(String id) throws IOException {
        String row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| " + id + " | "))
                .findFirst()
                .orElseThrow();
        String[] cells = row.split(" \\| ");
        String[] ends = cells[cells.length - 2].strip().replace(",", "").split(" to ");
        double low = Double.parseDouble(ends[0]);
        return new Effect(low, low, Double.parseDouble(ends[ends.length - 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void thePageHasTheVerdict(Proposition proposition) throws IOException {
        String id = proposition.about().id();
        String verdict = OPEN.contains(id) ? "**fails**" : "holds";

        assertThat(Files.readAllLines(PAGE))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| " + id + " | " + proposition.about().claim() + " |")
                        .endsWith("| " + verdict + " |"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theAssumptionItNamesCanBeChanged(Proposition proposition) {
        String change = proposition.about().change();

        assertThat(change).matches("--set \\S+=\\S+: .+");
        Lab.Setting setting = Lab.Setting.of(change.substring("--set ".length(), change.indexOf(": ")));
        String scenario = setting.scenario().isEmpty() ? "two-shores" : setting.scenario();
        assertThatCode(() ->
                        RulesLoader.load(GameLibrary.bundled().files(scenario).set(List.of(setting.override()))))
                .doesNotThrowAnyException();
    }

    @Test
    void numbersAreInOrderAndOnlyOnce() {
        List<String> ids = Propositions.all().stream().map(p -> p.about().id()).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("P[0-3][0-9]"));
    }

    @Test
    void theSameLabFindsTheSameWhateverTheWorkers() {
        Proposition votes = Propositions.all().stream()
                .filter(p -> p.about().id().equals("P20"))
                .findFirst()
                .orElseThrow();

        assertThat(votes.test(Lab.shipped(0.05, 1))).isEqualTo(votes.test(Lab.shipped(0.05, 3)));
    }
}
