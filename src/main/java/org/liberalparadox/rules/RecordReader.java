package org.liberalparadox.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a node into a record: the keys are the names of the record's components. What cannot be read is reported and
 * left null or zero, so that reading goes on; the caller throws before anybody uses the value.
 */
final class RecordReader {
    private final Problems problems;

    RecordReader(Problems problems) {
        this.problems = problems;
    }

    /** The items of a list file, or of a list inside one. */
    <T> List<T> list(Node node, String path, Class<T> type) {
        List<T> items = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                items.add(cast(type, value(item, Paths.item(path, i, item), type)));
            }
        } else {
            wrong(node, path, "a list");
        }
        return items;
    }

    @SuppressWarnings("unchecked") // classes of primitives do not cast
    private static <T> T cast(Class<T> type, @Nullable Object value) {
        return (T) value;
    }

    <T extends Record> T record(Node node, String path, Class<T> type) {
        return cast(type, recordValue(node, path, type));
    }

    @Nullable
    Object value(Node node, String path, Type type) {
        return switch (type) {
            case Class<?> c when c == double.class || c == Double.class -> number(node, path);
            case Class<?> c when c == int.class || c == Integer.class -> (int) whole(node, path, Integer.MAX_VALUE);
            case Class<?> c when c == long.class -> whole(node, path, Long.MAX_VALUE);
            case Class<?> c when c == boolean.class -> truth(node, path);
            case Class<?> c when c == String.class -> text(node, path);
            case Class<?> c when c.isEnum() -> constant(node, path, c);
            case Class<?> c when c.isRecord() -> recordValue(node, path, c);
            case Class<?> c when c.isSealed() -> oneOf(node, path, c);
            case ParameterizedType p
            when p.getRawType() == List.class -> fixed(list(node, path, (Class<?>) p.getActualTypeArguments()[0]));
            case ParameterizedType p when p.getRawType() == SortedMap.class -> numbers(node, path);
            default -> throw new IllegalArgumentException("no reading of " + type);
        };
    }

    /** What could not be read stands as null in its list until the caller throws. */
    private static List<?> fixed(List<?> items) {
        return items.contains(null) ? Collections.unmodifiableList(items) : List.copyOf(items);
    }

    private @Nullable Object recordValue(Node node, String path, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (!(node instanceof Node.Mapping mapping)) {
            wrong(node, path, "a mapping with " + String.join(", ", names(components)));
            return null;
        }
        unknownKeys(mapping, path, names(components));
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(mapping, path, components[i]);
        }
        return construct(type, components, values);
    }

    private @Nullable Object component(Node.Mapping mapping, String path, RecordComponent component) {
        Node node = mapping.get(component.getName());
        if (node != null) {
            return value(node, Paths.child(path, component.getName()), component.getGenericType());
        }
        if (Defaults.has(component)) {
            return Defaults.get(component);
        }
        problems.add(
                mapping,
                Paths.child(path, component.getName()),
                "is missing",
                "expected " + expected(component.getType()));
        return component.getType().isPrimitive() ? zero(component.getType()) : null;
    }

    void unknownKeys(Node.Mapping mapping, String path, List<String> known) {
        mapping.fields().forEach((key, node) -> {
            if (!known.contains(key)) {
                problems.add(node, Paths.child(path, key), "unknown key", Nearest.hint(key, known));
            }
        });
    }

    private static Object construct(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }

    /** A sealed choice is written as one key naming the kind: {@code trackAtLeast: { factor: ECONOMY, value: 60 }}. */
    private @Nullable Object oneOf(Node node, String path, Class<?> type) {
        List<Class<?>> kinds = Arrays.asList(type.getPermittedSubclasses());
        List<String> known = kinds.stream().map(RecordReader::kind).toList();
        if (!(node instanceof Node.Mapping mapping) || mapping.fields().size() != 1) {
            wrong(node, path, "one of " + String.join(", ", known));
            return null;
        }
        Map.Entry<String, Node> only = mapping.fields().firstEntry();
        int index = known.indexOf(only.getKey());
        if (index < 0) {
            unknownKeys(mapping, path, known);
            return null;
        }
        return value(only.getValue(), Paths.child(path, only.getKey()), kinds.get(index));
    }

    static String kind(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private double number(Node node, String path) {
        if (node instanceof Node.Scalar(var f, var l, Number n) && Double.isFinite(n.doubleValue())) {
            return n.doubleValue();
        }
        wrong(node, path, "a number");
        return 0;
    }

    private long whole(Node node, String path, long max) {
        if (node instanceof Node.Scalar(var f, var l, Long n) && Math.abs(n) <= max) {
            return n;
        }
        wrong(node, path, "a whole number");
        return 0;
    }

    private boolean truth(Node node, String path) {
        if (node instanceof Node.Scalar(var f, var l, Boolean b)) {
            return b;
        }
        wrong(node, path, "true or false");
        return false;
    }

    private String text(Node node, String path) {
        if (node instanceof Node.Scalar(var f, var l, String s)) {
            // games compare ids all the time: those that are equal are one object
            return s.intern();
        }
        boolean unquoted = node instanceof Node.Scalar s && s.value() != null;
        wrong(node, path, unquoted ? "text: put it in quotes" : "text");
        return "";
    }

    private @Nullable Object constant(Node node, String path, Class<?> type) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        if (node instanceof Node.Scalar(var f, var l, String s)) {
            if (known.contains(s)) {
                return type.getEnumConstants()[known.indexOf(s)];
            }
            problems.add(node, path, "unknown value " + s, Nearest.hint(s, known));
        } else {
            wrong(node, path, "one of " + String.join(", ", known));
        }
        return null;
    }

    private SortedMap<String, Double> numbers(Node node, String path) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.fields().forEach((key, value) -> numbers.put(key.intern(), number(value, Paths.child(path, key))));
        } else {
            wrong(node, path, "a mapping of names to numbers");
        }
        return Collections.unmodifiableSortedMap(numbers);
    }

    private void wrong(Node node, String path, String expected) {
        problems.add(node, path, "is " + node.shown(), "expected " + expected);
    }

    private static String expected(Class<?> type) {
        if (type.isRecord()) {
            return "a mapping with " + String.join(", ", names(type.getRecordComponents()));
        }
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
        }
        return switch (type.getSimpleName()) {
            case "double" -> "a number";
            case "int", "long" -> "a whole number";
            case "boolean" -> "true or false";
            case "String" -> "text";
            case "List" -> "a list";
            default -> "a mapping";
        };
    }

    private static Object zero(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "double" -> 0.0;
            case "long" -> 0L;
            case "boolean" -> false;
            default -> 0;
        };
    }

    static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }
}
