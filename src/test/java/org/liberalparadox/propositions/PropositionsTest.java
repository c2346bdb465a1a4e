package org.liberalparadox.propositions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.RulesLoader;
import org.liberalparadox.validation.Finding;
import org.liberalparadox.validation.Lab;
import org.liberalparadox.validation.Proposition;
import org.liberalparadox.validation.Propositions;
import org.liberalparadox.validation.Report;

/**
 * The claims of the sources, at the full n of docs/validation.md: a calibration that breaks one breaks the build, and the page
 * says what the rules in force show, to the last digit. After a deliberate change the command at the head of the page writes it
 * anew.
 */
class PropositionsTest {
    /** Claims the model does not show; docs/validation.md says why. One that begins to hold leaves this list. */
    private static final Set<String> OPEN = Set.of("P02", "P03", "P06", "P11", "P17", "P35");

    private static final Path PAGE = Path.of("docs/validation.md");
    private static final Lab LAB = Lab.shipped(1, Runtime.getRuntime().availableProcessors());
    private static final Map<String, Finding> FOUND = new HashMap<>();

    static Stream<Named<Proposition>> all() {
        return Propositions.all().stream()
                .map(p -> Named.of(p.about().id() + " " + p.about().claim(), p));
    }

    private static Finding found(Proposition proposition) {
        return FOUND.computeIfAbsent(proposition.about().id(), _ -> proposition.test(LAB));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void holdsUnlessItIsKnownNotTo(Proposition proposition) {
        Finding finding = found(proposition);

        assertThat(finding.holds())
                .as("%s: %s", proposition.about().claim(), finding.sentence())
                .isEqualTo(!OPEN.contains(proposition.about().id()));
        assertThat(finding.n()).isPositive();
        assertThat(finding.effect().value())
                .isBetween(finding.effect().low(), finding.effect().high());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void thePageSaysWhatIsFound(Proposition proposition) throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Report.row(proposition.about(), found(proposition)))
                .contains(Report.paragraph(proposition, found(proposition)));
    }

    @Test
    void thePageIsWhatTheCommandWrites() throws Exception {
        List<Finding> findings =
                Propositions.all().stream().map(PropositionsTest::found).toList();

        assertThat(Files.readString(PAGE)).isEqualTo(Report.of(LAB, Propositions.all(), findings));
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
