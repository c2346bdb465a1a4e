package org.liberalparadox.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node of a screen's tree as the server describes it: features by number, each a map or a list. */
public final class Node {
    static final int DATA = 0;
    static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    static final int ATTRIBUTES = 3;
    static final int LISTENERS = 4;
    static final int TEXT = 7;
    static final int CLASSES = 11;
    static final int VIRTUAL = 24;

    private static final Set<String> FIELDS = Set.of(
            "input",
            "textarea",
            "select",
            "vaadin-text-field",
            "vaadin-text-area",
            "vaadin-integer-field",
            "vaadin-checkbox");
    private static final List<String> SHOWN = List.of("label", "textContent", "innerHTML", "header", "title");

    private final int id;
    private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
    private final Map<Integer, List<Object>> lists = new HashMap<>();

    Node(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    Map<String, JsonNode> map(int feature) {
        return maps.computeIfAbsent(feature, f -> new HashMap<>());
    }

    List<Object> list(int feature) {
        return lists.computeIfAbsent(feature, f -> new ArrayList<>());
    }

    private @Nullable String value(int feature, String key) {
        @Nullable Map<String, JsonNode> map = maps.get(feature);
        @Nullable JsonNode value = map == null ? null : map.get(key);
        return value == null || value.isNull() ? null : value.asString("");
    }

    public @Nullable String tag() {
        return value(DATA, "tag");
    }

    public @Nullable String attribute(String name) {
        return value(ATTRIBUTES, name);
    }

    /** A property as the server last set it, as text. */
    public @Nullable String property(String name) {
        return value(PROPERTIES, name);
    }

    public boolean hasClass(String name) {
        return lists.getOrDefault(CLASSES, List.of()).stream()
                .anyMatch(c -> c instanceof JsonNode text && text.asString("").equals(name));
    }

    boolean isVisible() {
        return !"false".equals(value(DATA, "visible"));
    }

    public boolean isDisabled() {
        return attribute("disabled") != null || "true".equals(property("disabled"));
    }

    public boolean listensTo(String event) {
        return maps.getOrDefault(LISTENERS, Map.of()).containsKey(event);
    }

    /** Whether it can be pressed now. */
    public boolean isButton() {
        return listensTo("click") && !isDisabled();
    }

    /** Whether somebody can write into it now. */
    public boolean isField() {
        @Nullable String tag = tag();
        return tag != null && FIELDS.contains(tag) && !isDisabled();
    }

    /** Whether people would call it so. */
    public boolean isCalled(String name) {
        return name().equals(name)
                || name.equals(attribute("placeholder"))
                || name.equals(property("placeholder"))
                || name.equals(attribute("id"));
    }

    Stream<Node> children() {
        Stream<Object> listed = lists.getOrDefault(CHILDREN, List.of()).stream();
        Stream<Object> floating = lists.getOrDefault(VIRTUAL, List.of()).stream();
        return Stream.concat(listed, floating).filter(Node.class::isInstance).map(Node.class::cast);
    }

    /** This node and all it contains, as far as it is shown. */
    public Stream<Node> all() {
        return isVisible() ? Stream.concat(Stream.of(this), children().flatMap(Node::all)) : Stream.of();
    }

    /** The text a person would read on it. */
    public String text() {
        return all().flatMap(Node::own).collect(Collectors.joining()).strip();
    }

    private Stream<String> own() {
        @Nullable String text = value(TEXT, "text");
        return Stream.concat(Stream.ofNullable(text), SHOWN.stream().map(this::property))
                .filter(t -> t != null && !t.isEmpty() && !t.startsWith("<svg"));
    }

    /** What a screen reader would call it. */
    public String name() {
        @Nullable String label = attribute("aria-label");
        if (label == null) {
            label = property("accessibleName");
        }
        if (label == null) {
            label = property("label");
        }
        return label == null ? text() : label;
    }

    @Override
    public String toString() {
        return "<" + tag() + " #" + id + "> " + text();
    }
}
