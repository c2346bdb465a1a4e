package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Scenario;

/**
 * Values set beside the files, each {@code PATH=VALUE}. The path's first step names the file ({@code model, issues,
 * crises, bots}) or is a key of the scenario; {@code clauses.ID.enabled=false} takes an issue out of the game.
 */
final class Overrides {
    static final String FILE = "--set";
    private static final List<String> SCENARIO_KEYS = RecordReader.names(Scenario.class.getRecordComponents());

    private final Map<String, Node> roots;
    private final Problems problems;
    private final Set<String> disabled = new TreeSet<>();

    private Overrides(Map<String, Node> roots, Problems problems) {
        this.roots = roots;
        this.problems = problems;
    }

    /**
     * Sets the values in the trees, in order.
     *
     * @param roots model, issues, crises, bots and scenario by name
     * @return ids of the issues taken out
     */
    static Set<String> apply(List<String> overrides, Map<String, Node> roots, Problems problems) {
        Overrides all = new Overrides(roots, problems);
        overrides.forEach(all::apply);
        return all.disabled;
    }

    private void apply(String override) {
        int sign = override.indexOf('=');
        if (sign <= 0) {
            problem(override, "is not PATH=VALUE", "write for example model.detection.base=0.6");
            return;
        }
        String path = override.substring(0, sign).strip();
        if (override.substring(sign + 1).isBlank() || Paths.steps(path).isEmpty()) {
            problem(override, "is not PATH=VALUE", "write for example model.detection.base=0.6");
            return;
        }
        Node value =
                YamlReader.read(new RulesFile(FILE, override.substring(sign + 1).strip()), problems);
        if (value != null) {
            set(path, new ArrayList<>(Paths.steps(path)), noLine(value));
        }
    }

    private void set(String path, List<String> steps, Node value) {
        if (steps.getFirst().equals("clauses")) {
            enable(path, steps, value);
            return;
        }
        boolean named = !steps.getFirst().equals("scenario") && roots.containsKey(steps.getFirst());
        Node root = roots.get(named ? steps.removeFirst() : "scenario");
        if (root == null || steps.isEmpty()) {
            problem(path, "names no field", "write for example model.detection.base=0.6");
        } else if (!named && !SCENARIO_KEYS.contains(steps.getFirst())) {
            List<String> known = new ArrayList<>(List.of("model", "issues", "clauses", "crises", "bots"));
            known.addAll(SCENARIO_KEYS);
            problem(path, "unknown path, stops at " + steps.getFirst(), Nearest.hint(steps.getFirst(), known));
        } else {
            descend(path, root, steps, value);
        }
    }

    private void descend(String path, Node node, List<String> steps, Node value) {
        String step = steps.getFirst();
        if (steps.size() == 1) {
            put(path, node, step, value);
            return;
        }
        Node next = node.child(step);
        if (next == null && node instanceof Node.Mapping mapping) {
            next = new Node.Mapping(FILE, 0, new LinkedHashMap<>());
            mapping.fields().put(step, next); // a field left out, or an unknown one that reading will report
        }
        if (next == null) {
            unknown(path, node, step);
        } else {
            descend(path, next, steps.subList(1, steps.size()), value);
        }
    }

    private void put(String path, Node node, String step, Node value) {
        switch (node) {
            case Node.Mapping m
            when m.get(step) instanceof Node.Mapping inner && inner.get("value") != null ->
                inner.fields().put("value", value);
            case Node.Mapping m -> m.fields().put(step, value);
            case Node.Sequence s when Paths.indexOf(s, step) >= 0 -> s.items().set(Paths.indexOf(s, step), value);
            default -> unknown(path, node, step);
        }
    }

    private void enable(String path, List<String> steps, Node value) {
        List<String> known = ids(roots.get("issues"));
        boolean shape = steps.size() == 3 && steps.get(2).equals("enabled");
        if (!shape || !(value instanceof Node.Scalar(var file, var line, Boolean enabled))) {
            problem(
                    path,
                    "is not clauses.ID.enabled=true or false",
                    "write for example clauses.visa-free.enabled=false");
        } else if (!known.contains(steps.get(1))) {
            problem(path, "unknown issue " + steps.get(1), Nearest.hint(steps.get(1), known));
        } else if (enabled) {
            disabled.remove(steps.get(1));
        } else {
            disabled.add(steps.get(1));
        }
    }

    private void unknown(String path, Node node, String step) {
        problem(path, "unknown path, stops at " + step, Nearest.hint(step, ids(node)));
    }

    private static List<String> ids(@Nullable Node node) {
        return node instanceof Node.Sequence s
                ? s.items().stream().map(Node::id).filter(Objects::nonNull).toList()
                : List.of();
    }

    private void problem(String field, String wrong, String right) {
        problems.add(new Problem(FILE, 0, field, wrong, right));
    }

    private static Node noLine(Node value) {
        return switch (value) {
            case Node.Scalar s -> new Node.Scalar(FILE, 0, s.value());
            case Node.Sequence s ->
                new Node.Sequence(
                        FILE,
                        0,
                        new ArrayList<>(
                                s.items().stream().map(Overrides::noLine).toList()));
            case Node.Mapping m -> {
                LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
                m.fields().forEach((k, v) -> fields.put(k, noLine(v)));
                yield new Node.Mapping(FILE, 0, fields);
            }
        };
    }
}
