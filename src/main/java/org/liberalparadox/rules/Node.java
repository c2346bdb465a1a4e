package org.liberalparadox.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a YAML file that knows where it stands. */
sealed interface Node {
    String file();

    int line();

    /** Keys and values in the order of the file. */
    record Mapping(String file, int line, LinkedHashMap<String, Node> fields) implements Node {
        @Nullable
        Node get(String key) {
            return fields.get(key);
        }
    }

    /** Items in the order of the file. */
    record Sequence(String file, int line, List<Node> items) implements Node {}

    /** A String, Long, Double, Boolean, or null where nothing is written. */
    record Scalar(String file, int line, @Nullable Object value) implements Node {}

    /** The value of the key {@code id}, if this is a mapping that has one. */
    default @Nullable String id() {
        return this instanceof Mapping m && m.get("id") instanceof Scalar s && s.value() instanceof String id
                ? id
                : null;
    }

    /** How the value reads in a message. */
    default String shown() {
        return switch (this) {
            case Mapping m -> "a mapping";
            case Sequence s -> "a list";
            case Scalar s when s.value() == null -> "nothing";
            case Scalar s when s.value() instanceof String text -> '"' + text + '"';
            case Scalar s -> String.valueOf(s.value());
        };
    }

    /** The value as it would be written. */
    default String written() {
        return switch (this) {
            case Mapping m -> "{" + String.join(", ", m.fields().keySet()) + "}";
            case Sequence s -> s.items().stream().map(Node::written).collect(Collectors.joining(", ", "[", "]"));
            case Scalar s -> String.valueOf(s.value());
        };
    }

    /** The part a path leads to: keys of mappings, ids or indices of items; null where it leads nowhere. */
    default @Nullable Node at(String path) {
        @Nullable Node node = this;
        for (String step : Paths.steps(path)) {
            node = node == null ? null : node.child(step);
        }
        return node;
    }

    /** One step of a path: a key, an id, or an index. */
    default @Nullable Node child(String step) {
        return switch (this) {
            case Mapping m -> m.get(step);
            case Sequence s -> {
                int index = Paths.indexOf(s, step);
                yield index < 0 ? null : s.items().get(index);
            }
            case Scalar s -> null;
        };
    }
}
