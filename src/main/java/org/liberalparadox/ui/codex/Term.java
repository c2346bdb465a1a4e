package org.liberalparadox.ui.codex;

import java.util.List;
import java.util.stream.Collectors;
import org.liberalparadox.ui.text.Words;

/**
 * A concept of the codex; its words are in the translation file under {@code codex.<id>.…}.
 *
 * @param papers sections of the two papers that speak of it, such as {@code H18.3}
 * @param numbers paths of the rules its text quotes, in the order of the placeholders
 * @param seeAlso ids of concepts beside it
 */
record Term(String id, Field field, List<String> papers, List<String> numbers, List<String> seeAlso) {

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

    /** Where to read of it in the papers, empty where neither speaks of it. */
    String inThePapers() {
        String places = papers.stream()
                .map(mark -> Words.t(
                        "codex.paper.place",
                        Words.t("codex.paper." + mark.substring(0, mark.indexOf('.'))),
                        Words.t("codex.paper." + mark)))
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? "" : Words.t("codex.papers", places);
    }

    static Term of(Field field, String id, String papers, String numbers, String seeAlso) {
        return new Term(id, field, words(papers), words(numbers), words(seeAlso));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" "));
    }
}
