package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The shipped files of a scenario, Two Shores where none is named, with a passage replaced, and what the loader says. */
record Broken(GameFiles files, GameFiles.Kind which, String file, String text, String replacement) {
    static Broken in(GameFiles.Kind which, String passage, String replacement) {
        return in("two-shores", which, passage, replacement);
    }

    /** The file by its name, {@code model, issues, crises, bots}, or the id of a scenario. */
    static Broken in(String name, String passage, String replacement) {
        for (GameFiles.Kind kind : GameFiles.Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return in(kind, passage, replacement);
            }
        }
        return in(name, GameFiles.Kind.SCENARIO, passage, replacement);
    }

    private static Broken in(String scenario, GameFiles.Kind which, String passage, String replacement) {
        try {
            return edit(GameLibrary.bundled().files(scenario), which, passage, replacement);
        } catch (InvalidRules e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with another passage replaced too. */
    Broken and(String passage, String instead) {
        return edit(files, which, passage, instead);
    }

    private static Broken edit(GameFiles f, GameFiles.Kind which, String passage, String replacement) {
        RulesFile old = switch (which) {
            case MODEL -> f.model();
            case ISSUES -> f.issues();
            case CRISES -> f.crises();
            case BOTS -> f.bots();
            case SCENARIO -> f.scenario();
        };
        int at = old.text().indexOf(passage);
        assertThat(at).as("passage in " + old.name() + ": " + passage).isNotNegative();
        String text = old.text().substring(0, at) + replacement + old.text().substring(at + passage.length());
        RulesFile file = new RulesFile(old.name(), text);
        return new Broken(f.with(file, which), which, file.name(), text, replacement);
    }

    /** The only problem stands on the line of the replacement and reads so. */
    void isRefusedWith(String message) {
        isRefusedAt(replacement, message);
    }

    /** The only problem stands on the line where this text begins, and reads so. */
    void isRefusedAt(String anchor, String message) {
        int at = text.indexOf(anchor);
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        assertThat(messages()).containsExactly(file + ":" + line + " " + message);
    }

    List<String> messages() {
        try {
            RulesLoader.load(files);
            return List.of();
        } catch (InvalidRules e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
