package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The shipped files of Two Shores with one passage replaced, and what the loader says about it. */
record Broken(GameFiles files, String file, String text, String replacement) {
    static Broken in(GameFiles.Kind which, String passage, String replacement) {
        try {
            GameFiles f = GameLibrary.bundled().files("two-shores");
            RulesFile old = switch (which) {
                case MODEL -> f.model();
                case ISSUES -> f.issues();
                case CRISES -> f.crises();
                case BOTS -> f.bots();
                case SCENARIO -> f.scenario();
            };
            int at = old.text().indexOf(passage);
            assertThat(at).as("passage in " + old.name()).isNotNegative();
            String text = old.text().substring(0, at) + replacement + old.text().substring(at + passage.length());
            RulesFile file = new RulesFile(old.name(), text);
            GameFiles files = f.with(file, which);
            return new Broken(files, file.name(), text, replacement);
        } catch (InvalidRules e) {
            throw new IllegalStateException(e);
        }
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
