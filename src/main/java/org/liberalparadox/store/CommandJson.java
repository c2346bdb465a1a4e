package org.liberalparadox.store;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;

/**
 * Commands as JSON, in the log of a game that is exported. Named after their records: the log is an aid to compare
 * releases, and a store keeps events only.
 */
final class CommandJson {
    private static final Map<String, Class<? extends GameCommand>> BY_NAME = all(GameCommand.class, new TreeMap<>());

    private CommandJson() {}

    private static SortedMap<String, Class<? extends GameCommand>> all(
            Class<?> family, SortedMap<String, Class<? extends GameCommand>> found) {
        if (family.isSealed()) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                all(member, found);
            }
        } else {
            found.put(name(family), family.asSubclass(GameCommand.class));
        }
        return found;
    }

    /** {@code SubmitToParliament} is {@code submit-to-parliament}. */
    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String name(GameCommand command) {
        return name(command.getClass());
    }

    static String write(GameCommand command) {
        return EventJson.mapper().writeValueAsString(command);
    }

    /** Null where no command has this name. */
    static @Nullable GameCommand read(String name, String payload) {
        Class<? extends GameCommand> type = BY_NAME.get(name);
        return type == null ? null : EventJson.mapper().readValue(payload, type);
    }
}
