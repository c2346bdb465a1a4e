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

    /** The same files with one of them replaced. */
    GameFiles with(RulesFile file, Kind kind) {
        return switch (kind) {
            case MODEL -> new GameFiles(file, issues, crises, bots, scenario, overrides);
            case ISSUES -> new GameFiles(model, file, crises, bots, scenario, overrides);
            case CRISES -> new GameFiles(model, issues, file, bots, scenario, overrides);
            case BOTS -> new GameFiles(model, issues, crises, file, scenario, overrides);
            case SCENARIO -> new GameFiles(model, issues, crises, bots, file, overrides);
        };
    }

    /** The five kinds of files a game is played with. */
    enum Kind {
        MODEL,
        ISSUES,
        CRISES,
        BOTS,
        SCENARIO;

        /** Told by a key that only this kind of file has; a scenario when none is there. */
        static Kind of(Node root) {
            Node first = root instanceof Node.Sequence s && !s.items().isEmpty()
                    ? s.items().getFirst()
                    : root;
            if (first.child("curve") != null || first.child("givers") != null) {
                return ISSUES;
            }
            if (first.child("headline") != null || first.child("strikes") != null) {
                return CRISES;
            }
            if (first.child("reply") != null || first.child("aspiration") != null) {
                return BOTS;
            }
            return first.child("contract") != null || first.child("flows") != null ? MODEL : SCENARIO;
        }
    }
}
