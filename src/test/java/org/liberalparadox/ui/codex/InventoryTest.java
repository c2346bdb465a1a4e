package org.liberalparadox.ui.codex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liberalparadox.testing.References;

/** {@code docs/inventory.md}: all rows of the papers, each with its place in the game, in the codex and in the tests. */
class InventoryTest {
    private static final Map<String, Integer> ROWS =
            new TreeMap<>(Map.of("C", 38, "I", 16, "S", 8, "V", 10, "X", 5, "R", 6));
    private static final Pattern PROPOSITION = Pattern.compile("\\bP\\d\\d\\b");
    private static final int MARK = 0;
    private static final int WHERE = 2;
    private static final int CODEX = 3;
    private static final int SHOWN = 4;

    @Test
    void holdsEveryRowOnce() throws IOException {
        List<String> marks = new ArrayList<>();
        ROWS.forEach((letter, last) -> {
            for (int n = 1; n <= last; n++) {
                marks.add(String.format(Locale.ROOT, "%s%02d", letter, n));
            }
        });
        assertThat(References.rows("inventory.md"))
                .extracting(row -> row.get(MARK))
                .containsExactlyInAnyOrderElementsOf(marks)
                .hasSize(83);
    }

    @Test
    void everyRowIsSomewhereInTheGame() throws IOException {
        for (List<String> row : References.rows("inventory.md")) {
            assertThat(References.named(row.get(WHERE)))
                    .as(row.get(MARK))
                    .isNotEmpty()
                    .allMatch(References::exists);
        }
    }

    @Test
    void everyRowIsToldInTheCodex() throws IOException {
        for (List<String> row : References.rows("inventory.md")) {
            assertThat(References.named(row.get(CODEX)))
                    .as(row.get(MARK))
                    .isNotEmpty()
                    .allMatch(id -> Catalogue.find(id).isPresent());
        }
    }

    @Test
    void everyRowIsShownByATestOrAPropositionThatExists() throws IOException {
        for (List<String> row : References.rows("inventory.md")) {
            List<String> shown = new ArrayList<>(References.named(row.get(SHOWN)));
            PROPOSITION.matcher(row.get(SHOWN)).results().forEach(found -> shown.add(found.group()));
            assertThat(shown).as(row.get(MARK)).isNotEmpty().allMatch(References::exists);
        }
    }
}
