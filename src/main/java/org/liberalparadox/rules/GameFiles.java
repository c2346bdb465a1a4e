package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a session was played with, as text: stored with the session so that editing the files never changes a game.
 *
 * @param overrides values set beside the files, each {@code PATH=VALUE}, applied in order
 */
public record GameFiles(
        RulesFile model,
        RulesFile issues,
        RulesFile crises,
        RulesFile bots,
        RulesFile scenario,
        List<String> overrides) {

    public GameFiles {
        overrides = List.copyOf(overrides);
    }

    /** The same files with more values set. */
    public GameFiles set(List<String> more) {
        List<String> all = new ArrayList<>(overrides);
        all.addAll(more);
        return new GameFiles(model, issues, crises, bots, scenario, all);
    }
}
