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
    private boolean visible = true;

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

    void remove(int feature, String key) {
        map(feature).remove(key);
        visible |= feature == DATA && key.equals("visible");
    }

    void put(int feature, String key, JsonNode value) {
        map(feature).put(key, value);
        if (feature == DATA && key.equals("visible")) {
            visible = !"false".equals(value.asString(""));
        }
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

    /** This node and all it contains, as far as it is shown. */
    public Stream<Node> all() {
        List<Node> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    /** Plainly, as thousands of screens are looked through at once where many are played. */
    private void addTo(List<Node> all) {
        if (!visible) {
            return;
        }
        all.add(this);
        addTo(all, CHILDREN);
        addTo(all, VIRTUAL);
    }

    private void addTo(List<Node> all, int feature) {
        @Nullable List<Object> children = lists.get(feature);
        if (children != null) {
            for (Object child : children) {
                if (child instanceof Node node) {
                    node.addTo(all);
                }
            }
        }
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
