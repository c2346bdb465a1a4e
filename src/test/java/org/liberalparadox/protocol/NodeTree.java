package org.liberalparadox.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A screen's tree, kept up to date by the changes the server sends. */
final class NodeTree {
    private static final int BODY = 1;

    private final Map<Integer, Node> nodes = new HashMap<>();

    void apply(JsonNode changes) {
        for (JsonNode change : changes) {
            Node node = node(change.get("node").asInt());
            switch (change.get("type").asString()) {
                case "put" -> put(node, change);
                case "remove" ->
                    node.remove(change.get("feat").asInt(), change.get("key").asString());
                case "splice" -> splice(node.list(change.get("feat").asInt()), change);
                case "clear" -> node.list(change.get("feat").asInt()).clear();
                case "detach" -> nodes.remove(node.id());
                default -> {
                    // "attach": the node exists from its first mention on
                }
            }
        }
    }

    /** A feature that leads to another node of configuration holds nothing that is shown. */
    private static void put(Node node, JsonNode change) {
        @Nullable JsonNode value = change.get("value");
        if (value != null) {
            node.put(change.get("feat").asInt(), change.get("key").asString(), value);
        }
    }

    private void splice(List<Object> list, JsonNode change) {
        int index = change.get("index").asInt();
        int removed = change.path("remove").asInt(0);
        list.subList(index, index + removed).clear();
        int at = index;
        for (JsonNode added : change.path("addNodes")) {
            list.add(at++, node(added.asInt()));
        }
        for (JsonNode added : change.path("add")) {
            list.add(at++, added);
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    /** Forgets everything, as before the server describes the screen anew. */
    void clear() {
        nodes.clear();
    }

    Node body() {
        return node(BODY);
    }
}
