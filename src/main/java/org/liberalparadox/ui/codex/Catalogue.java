package org.liberalparadox.ui.codex;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All concepts of the codex with the numbers they quote. */
final class Catalogue {
    static final List<Term> TERMS = Stream.of(
                    ParadoxTerms.TERMS,
                    HomeTerms.TERMS,
                    BargainTerms.TERMS,
                    WordTerms.TERMS,
                    OrderTerms.TERMS,
                    NormTerms.TERMS,
                    PeopleTerms.TERMS)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    static Optional<Term> find(String id) {
        return TERMS.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Terms whose name, short text or meaning contains the words sought, by name. */
    static List<Term> search(String sought) {
        String words = sought.strip().toLowerCase(Locale.ROOT);
        Collator order = Collator.getInstance(Locale.ENGLISH);
        return TERMS.stream()
                .filter(term -> matches(term, words))
                .sorted(Comparator.comparing(Term::name, order))
                .toList();
    }

    private static boolean matches(Term term, String words) {
        String text = String.join(" ", term.name(), term.brief(), term.id(), term.text("meaning"));
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
