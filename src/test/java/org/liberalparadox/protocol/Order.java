package org.liberalparadox.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers and pushes may overtake each other; the number each carries says in which order they are to be read. */
final class Order {
    private static final String NUMBER = "syncId";

    private final TreeMap<Integer, JsonNode> waiting = new TreeMap<>();
    private volatile int last = -1;

    /** What can be read now that this has come. */
    List<JsonNode> ready(JsonNode message) {
        List<JsonNode> ready = new ArrayList<>();
        @Nullable JsonNode number = message.get(NUMBER);
        if (number == null || message.path("resynchronize").asBoolean(false)) {
            last = number == null ? last : number.asInt();
            ready.add(message);
            return ready;
        }
        waiting.put(number.asInt(), message);
        while (!waiting.isEmpty() && (last < 0 || waiting.firstKey() <= last + 1)) {
            int next = waiting.firstKey();
            JsonNode read = waiting.remove(next);
            if (next > last) {
                last = next;
                ready.add(read);
            }
        }
        return ready;
    }

    /** Number of the last one read. */
    int last() {
        return last;
    }
}
