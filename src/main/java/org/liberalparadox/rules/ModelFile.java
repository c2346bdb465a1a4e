package org.liberalparadox.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;

/** The model's file: groups of parameters, each with {@code value, unit, meaning, source}. */
final class ModelFile {
    static final String PATH = "model";
    private static final List<String> KEYS = List.of("value", "unit", "meaning", "source");

    private final Problems problems;
    /** Endings of paths whose number divides something. */
    private static final List<String> POSITIVE = List.of(
            "Scale",
            "halfLife",
            "sharpness",
            "capacityPerCapita",
            "capacityReferenceIncome",
            "referenceIncome",
            "Cap",
            "powerPerPoint",
            "refusalsForAll",
            "several",
            "amendmentPause");

    private static final String PER_FACTOR = "points per factor";
    private static final String ON_MAP = "breadth and strength, 0 to 100";

    private final List<Parameter> parameters = new ArrayList<>();

    private ModelFile(Problems problems) {
        this.problems = problems;
    }

    static Model read(Node root, Problems problems) {
        return new RecordReader(problems).record(new ModelFile(problems).bare(root), PATH, Model.class);
    }

    static List<Parameter> parameters(Node root) {
        ModelFile file = new ModelFile(new Problems());
        file.bare(root);
        return List.copyOf(file.parameters);
    }

    /** The same tree with each parameter's value in place of the parameter. */
    private Node bare(Node root) {
        if (!(root instanceof Node.Mapping groups)) {
            return root;
        }
        LinkedHashMap<String, Node> bare = new LinkedHashMap<>();
        groups.fields()
                .forEach((group, node) -> bare.put(
                        group,
                        bareGroup(
                                node,
                                Paths.child(PATH, group),
                                types(Model.class).get(group))));
        return new Node.Mapping(groups.file(), groups.line(), bare);
    }

    /** A group holds parameters, or groups of them. */
    private Node bareGroup(Node node, String path, @Nullable Class<?> type) {
        Map<String, Class<?>> types = types(type);
        if (!(node instanceof Node.Mapping group)) {
            return node;
        }
        LinkedHashMap<String, Node> bare = new LinkedHashMap<>();
        group.fields().forEach((key, parameter) -> {
            Class<?> kind = types.get(key);
            Node value = kind != null && kind.isRecord()
                    ? bareGroup(parameter, Paths.child(path, key), kind)
                    : value(parameter, Paths.child(path, key), kind != null);
            if (value != null) {
                bare.put(key, value);
            }
        });
        return new Node.Mapping(group.file(), group.line(), bare);
    }

    private @Nullable Node value(Node node, String path, boolean known) {
        if (!known) {
            return node; // reported by its name
        }
        if (!(node instanceof Node.Mapping parameter)) {
            problems.add(node, path, "is " + node.shown(), "expected { value, unit, meaning, source }");
            return node;
        }
        new RecordReader(problems).unknownKeys(parameter, path, KEYS);
        for (String key : KEYS.subList(1, 4)) {
            if (text(parameter, key).isBlank()) {
                problems.add(parameter, Paths.child(path, key), "is missing", "say it in a few words");
            }
        }
        Node value = parameter.get("value");
        if (value == null) {
            problems.add(parameter, Paths.child(path, "value"), "is missing", "expected a number");
            return new Node.Scalar(node.file(), node.line(), 0L);
        }
        String unit = text(parameter, "unit");
        parameters.add(
                new Parameter(path, value.written(), unit, text(parameter, "meaning"), text(parameter, "source")));
        checkRange(value, path, unit);
        return value;
    }

    /** Chances, shares and the like lie between 0 and 1; only values per factor may be negative. */
    private void checkRange(Node value, String path, String unit) {
        if (unit.equals(PER_FACTOR)) {
            if (!(value instanceof Node.Sequence factors) || factors.items().size() != Factor.values().length) {
                problems.add(value, path, "is not four numbers", "security, culture, economy, rights in this order");
            }
            return;
        }
        boolean bounded = List.of("chance", "share", "0 to 1", "trust", "discount factor", "polarisation").stream()
                .anyMatch(unit::startsWith);
        List<Node> numbers = value instanceof Node.Sequence s ? s.items() : List.of(value);
        for (Node number : numbers) {
            if (!(number instanceof Node.Scalar(var file, var line, Number n))) {
                continue;
            }
            if (bounded && (n.doubleValue() < 0 || n.doubleValue() > 1)) {
                problems.add(number, path, "is " + n, "the unit is " + unit + ": between 0 and 1");
            } else if (n.doubleValue() < 0) {
                problems.add(number, path, "is " + n, "must not be negative");
            } else if (n.doubleValue() == 0 && POSITIVE.stream().anyMatch(path::endsWith)) {
                problems.add(number, path, "is 0", "must be above 0");
            }
        }
        int wanted = unit.equals(ON_MAP) ? 2 : 6;
        if (value instanceof Node.Sequence levels && levels.items().size() != wanted) {
            String needed = wanted == 2 ? "breadth and strength are needed" : "six are needed, for level 0 to 5";
            problems.add(levels, path, "has " + levels.items().size() + " numbers", needed);
        }
    }

    private static String text(Node.Mapping parameter, String key) {
        return parameter.get(key) instanceof Node.Scalar(var file, var line, String text) ? text : "";
    }

    private static Map<String, Class<?>> types(@Nullable Class<?> group) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        if (group != null && group.isRecord()) {
            for (RecordComponent part : group.getRecordComponents()) {
                types.put(part.getName(), part.getType());
            }
        }
        return types;
    }
}
