package org.liberalparadox.ui.codex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.testing.References;

/** {@code docs/glossary.md}: names that exist, and a line for every term of the codex. */
class GlossaryTest {
    private static final int TERM = 0;
    private static final int CODE = 2;
    private static final int CODEX = 4;

    @Test
    void everyTermNamesCodeThatExists() throws IOException {
        List<List<String>> rows = References.rows("glossary.md");
        assertThat(rows)
                .allSatisfy(row -> assertThat(References.named(row.get(CODE))).isNotEmpty());
        assertThat(rows.stream()
                        .flatMap(row -> References.named(row.get(CODE)).stream())
                        .filter(name -> !References.exists(name)))
                .isEmpty();
    }

    @Test
    void everyTermOfTheCodexHasALineAndNoLineNamesAnother() throws IOException {
        List<String> named = References.rows("glossary.md").stream()
                .flatMap(row -> References.named(row.get(CODEX)).stream())
                .distinct()
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.TERMS.stream().map(Term::id).toList());
    }

    @Test
    void noTermHasTwoLines() throws IOException {
        assertThat(References.rows("glossary.md"))
                .extracting(row -> row.get(TERM))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatDoesNotExist() {
        assertThat(References.exists("Ratification")).isTrue();
        assertThat(References.exists("StageGame.Structure.DEADLOCK")).isTrue();
        assertThat(References.exists("tracks.remittance…")).isTrue();
        assertThat(References.exists("Ratification.phlogiston")).isFalse();
        assertThat(References.exists("tracks.phlogiston…")).isFalse();
    }
}
