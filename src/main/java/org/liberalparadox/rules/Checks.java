package org.liberalparadox.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.liberalparadox.engine.model.Factors;

/** Small checks that know where in the file a field stands. */
final class Checks {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Node root;
    private final String prefix;
    private final Problems problems;

    /** Fields are reported with the prefix before them: {@code issues.readmission.curve}. */
    Checks(Node root, String prefix, Problems problems) {
        this.root = root;
        this.prefix = prefix;
        this.problems = problems;
    }

    void wrong(String path, String wrong, String right) {
        Node at = root;
        Node node = root;
        for (String step : Paths.steps(path)) {
            node = node == null ? null : node.child(step);
            at = node == null ? at : node;
        }
        problems.add(at, Paths.child(prefix, path), wrong, right);
    }

    /** Whether the field was set beside the files: an experiment may go where a table should not. */
    boolean isExperiment(String path) {
        Node node = root.at(path);
        return node != null && node.file().equals(Overrides.FILE);
    }

    void that(boolean right, String path, String wrong, String shouldBe) {
        if (!right) {
            wrong(path, wrong, shouldBe);
        }
    }

    void range(double value, double low, double high, String path) {
        that(
                value >= low && value <= high,
                path,
                "is " + plain(value),
                "must lie between " + plain(low) + " and " + plain(high));
    }

    void notNegative(double value, String path) {
        that(value >= 0, path, "is " + plain(value), "must not be negative");
    }

    void positive(double value, String path) {
        that(value > 0, path, "is " + plain(value), "must be above 0");
    }

    void text(String value, String path) {
        that(!value.isBlank(), path, "is empty", "write a few words");
    }

    void weights(Factors weights, String path) {
        that(
                Math.abs(weights.sum() - 1) <= 1e-6,
                path,
                "adds up to " + plain(weights.sum()),
                "security, culture, economy and rights must add up to 1");
        that(
                List.of(weights.security(), weights.culture(), weights.economy(), weights.rights()).stream()
                        .allMatch(w -> w >= 0),
                path,
                "has a negative weight",
                "each weight must be 0 or more");
    }

    void zeroSum(Factors shift, String path) {
        that(
                Math.abs(shift.sum()) <= 1e-6,
                path,
                "adds up to " + plain(shift.sum()),
                "a shift of mood must add up to 0");
    }

    void allFour(String path) {
        boolean four = root.at(path) instanceof Node.Mapping m && m.fields().size() == 4;
        that(four, path, "does not name all four factors", "write security, culture, economy and rights");
    }

    void known(String name, Collection<String> names, String path, String kind) {
        that(names.contains(name), path, "unknown " + kind + " " + name, Nearest.hint(name, names));
    }

    void id(String id, String path) {
        that(ID.matcher(id).matches(), path, "is \"" + id + "\"", "ids are lower-case words joined by hyphens");
    }

    /** Reports every id that stands more than once; items are addressed by index, because ids would hide the second. */
    void unique(List<String> ids, String path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                wrong(path + "[" + i + "]", "the id " + ids.get(i) + " stands twice", "ids must differ");
            }
        }
    }

    /** Reports every entry of a list of names that stands there a second time. */
    void distinct(List<String> names, String path, String kind) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            that(
                    seen.add(names.get(i)),
                    path + "[" + i + "]",
                    "the " + kind + " " + names.get(i) + " stands twice",
                    "name it once");
        }
    }

    static String plain(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
