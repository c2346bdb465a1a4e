package org.liberalparadox.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Stands in for the scripts a page would run: knows the few answers the game asks of a device, and follows navigation. */
final class Scripts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RETURN = "@v-return";

    private final List<Map.Entry<String, JsonNode>> known = new ArrayList<>();
    private ArrayNode answers = JSON.createArrayNode();
    private volatile String location = "";

    Scripts() {
        know(Map.entry("lpDevice?.theme", JSON.valueToTree("system")));
        know(Map.entry("lpDevice?.hasReadBrief", JSON.valueToTree(true)));
        know(Map.entry("lpDevice?.games", JSON.valueToTree("")));
        know(Map.entry("getItem", JSON.nullNode()));
    }

    /** The latest answer counts. */
    void know(Map.Entry<String, JsonNode> answer) {
        known.addFirst(answer);
    }

    void run(JsonNode executed) {
        for (JsonNode script : executed) {
            String code = script.get(script.size() - 1).asString("");
            if (code.contains("'vaadin-navigate'")) {
                location = script.get(1).asString("");
            } else if (code.contains("history.replaceState")) {
                location = newAddress(script);
            }
            answer(script, code);
        }
    }

    private String newAddress(JsonNode script) {
        for (JsonNode parameter : script) {
            if (parameter.isString()
                    && parameter.asString().contains("/")
                    && !parameter.asString().contains("(")) {
                return parameter.asString();
            }
        }
        return location;
    }

    /** The first channel is for the result, the second for an error. */
    private void answer(JsonNode script, String code) {
        for (JsonNode parameter : script) {
            @Nullable JsonNode channel = parameter.isObject() ? parameter.get(RETURN) : null;
            if (channel != null) {
                known.stream()
                        .filter(k -> code.contains(k.getKey()))
                        .findFirst()
                        .ifPresent(k -> {
                            var answer = answers.addObject().put("type", "channel");
                            answer.put("node", channel.get(0).asInt())
                                    .put("channel", channel.get(1).asInt());
                            answer.putArray("args").add(k.getValue());
                        });
                return;
            }
        }
    }

    ArrayNode answers() {
        ArrayNode given = answers;
        answers = JSON.createArrayNode();
        return given;
    }

    void at(String path) {
        location = path;
    }

    String location() {
        return location;
    }
}
