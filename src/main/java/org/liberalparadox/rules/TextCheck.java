package org.liberalparadox.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every text of every file must keep to: it can be seen, it fits its screen, and it speaks of people. */
final class TextCheck {
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^>]*>?|&#?[a-zA-Z0-9]+;");
    private static final Pattern CONTEMPT =
            Pattern.compile("\\b(flood|swarm|illegals?|burden|invasion|dumping)\\w*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("seats.source", "seats.objectives.condition.obtained.giver", "crises.alike");
    private static final Map<String, Integer> LONGEST = longest();

    private final Problems problems;

    private TextCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(Node root, String prefix, Problems problems) {
        new TextCheck(problems).walk(root, prefix, prefix);
    }

    /**
     * @param path where the text stands, with ids
     * @param kind the same without ids and indices, as {@link #LONGEST} has it
     */
    private void walk(Node node, String path, String kind) {
        switch (node) {
            case Node.Mapping m ->
                m.fields()
                        .forEach((key, value) ->
                                walk(value, Paths.child(path, key), kind.isEmpty() ? key : kind + "." + key));
            case Node.Sequence s -> {
                for (int i = 0; i < s.items().size(); i++) {
                    walk(s.items().get(i), Paths.item(path, i, s.items().get(i)), kind);
                }
            }
            case Node.Scalar s -> {
                if (s.value() instanceof String text) {
                    text(s, path, kind, text);
                }
            }
        }
    }

    private void text(Node at, String path, String kind, String text) {
        if (text.isBlank() && !MAY_BE_EMPTY.contains(kind)) {
            problems.add(at, path, "is empty", "write a few words");
        }
        int longest = LONGEST.getOrDefault(kind, Integer.MAX_VALUE);
        if (text.length() > longest) {
            problems.add(at, path, "has " + text.length() + " characters", "the screen has room for " + longest);
        }
        Matcher markup = MARKUP.matcher(text);
        if (markup.find()) {
            problems.add(at, path, "holds the markup " + markup.group(), "write plain words; marks are shown as typed");
        }
        text.codePoints()
                .filter(TextCheck::unseen)
                .findFirst()
                .ifPresent(c -> problems.add(
                        at, path, String.format("holds the character U+%04X, which nobody sees", c), "take it out"));
        Matcher contempt = CONTEMPT.matcher(text);
        if (contempt.find()) {
            problems.add(
                    at,
                    path,
                    "says \"" + contempt.group() + "\"",
                    "speak of people: arrivals, households, responsibility");
        }
    }

    /** Control signs, marks that turn the direction of writing, and what no font has. */
    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\uFFFD';
        };
    }

    private static Map<String, Integer> longest() {
        Map<String, Integer> most = new HashMap<>();
        put(most, 30, "seats.name", "seats.alias", "places.name", "places.alias", "regimes.name", "bots.name");
        put(most, 40, "title", "issues.name", "crises.title", "crises.family");
        put(most, 50, "crises.choices.label");
        put(most, 60, "tagline", "seats.brief.title");
        put(most, 80, "seats.trackMeaning.security", "seats.trackMeaning.culture", "seats.trackMeaning.economy");
        put(most, 80, "seats.trackMeaning.rights", "seats.brief.redLine", "seats.brief.holds.text");
        put(most, 80, "crises.choices.consequence");
        put(most, 100, "seats.objectives.text", "crises.headline", "crises.then.headline");
        put(most, 120, "questions", "seats.brief.secret", "issues.summary", "bots.description");
        put(most, 140, "teaches", "crises.people", "crises.precedent");
        put(most, 160, "regimes.source", "seats.source", "issues.source", "crises.source");
        put(most, 260, "crises.body");
        put(most, 300, "sources");
        put(most, 360, "seats.brief.situation", "seats.brief.confidential");
        put(most, 600, "situation");
        return Map.copyOf(most);
    }

    private static void put(Map<String, Integer> most, int length, String... kinds) {
        for (String kind : kinds) {
            most.put(kind, length);
        }
    }
}
