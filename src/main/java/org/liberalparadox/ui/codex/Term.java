package org.liberalparadox.ui.codex;

import java.util.List;
import org.liberalparadox.ui.text.Words;

/**
 * A concept of the codex; its words are in the translation file under {@code codex.<id>.…}.
 *
 * @param numbers paths of the rules its text quotes, in the order of the placeholders
 * @param seeAlso ids of concepts beside it
 */
record Term(String id, Field field, List<String> numbers, List<String> seeAlso) {

    /** What a concept belongs to. */
    enum Field {
        PARADOX,
        HOME,
        BARGAIN,
        WORD,
        ORDER,
        PEOPLE
    }

    String name() {
        return text("name");
    }

    String brief() {
        return text("short");
    }

    String text(String part, Object... args) {
        return Words.t("codex." + id + "." + part, args);
    }

    String optional(String part) {
        return Words.or("codex." + id + "." + part, "");
    }

    static Term of(String id, Field field, String numbers, String seeAlso) {
        return new Term(id, field, words(numbers), words(seeAlso));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" "));
    }
}
