package org.liberalparadox.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results as a person reads them in a terminal. */
final class Texts {
    private Texts() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Double d -> Numbers.plain(d);
            case Map<?, ?> map
            when map.containsKey("issue") && map.containsKey("giver") ->
                map.get("giver") + " → " + map.get("beneficiary") + " " + map.get("issue") + " " + map.get("level");
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> e.getKey() + " " + of(e.getValue()))
                        .collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(Texts::of).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}
