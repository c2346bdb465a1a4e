package org.liberalparadox.cli;

import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.simulation.Replay;
import org.liberalparadox.store.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in a line where a log and the rules part. */
final class Differences {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Differences() {}

    static String told(Replay.Difference d) {
        return "first difference at event " + d.event() + ", round " + d.round() + " " + d.phase() + ", "
                + (d.command() == null ? "" : "after " + d.command() + ": ")
                + what(d);
    }

    private static String what(Replay.Difference d) {
        GameEvent written = d.written();
        GameEvent given = d.given();
        if (d.refusal() != null) {
            return "the rules refuse it: " + d.refusal();
        }
        if (given == null) {
            return written == null
                    ? "no command of the log leads on"
                    : "the log has " + name(written) + ", the rules give nothing";
        }
        if (written == null) {
            return "the log ends, the rules give " + name(given);
        }
        if (!name(written).equals(name(given))) {
            return "the log has " + name(written) + ", the rules give " + name(given);
        }
        return name(written) + " "
                + first("", JSON.readTree(EventJson.write(written).payload()), tree(given))
                        .orElse("differs");
    }

    private static JsonNode tree(GameEvent event) {
        return JSON.readTree(EventJson.write(event).payload());
    }

    private static String name(GameEvent event) {
        EventJson.Stored stored = EventJson.write(event);
        return stored.type() + ".v" + stored.version();
    }

    /** The first field that differs, depth first. */
    private static Optional<String> first(String path, @Nullable JsonNode log, @Nullable JsonNode rules) {
        if (log == null || rules == null || !log.isContainer() || log.getNodeType() != rules.getNodeType()) {
            boolean same = log != null && log.equals(rules);
            return same ? Optional.empty() : Optional.of(path + ": the log has " + log + ", the rules give " + rules);
        }
        if (log.isArray()) {
            for (int i = 0; i < Math.max(log.size(), rules.size()); i++) {
                Optional<String> found = first(path + "/" + i, log.get(i), rules.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>(log.propertyNames());
        names.addAll(rules.propertyNames());
        return names.stream()
                .map(name -> first(path + "/" + name, log.get(name), rules.get(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
