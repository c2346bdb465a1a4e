package org.liberalparadox.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.RulesFile;
import org.liberalparadox.simulation.Recording.Step;
import org.liberalparadox.store.GameLog.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A game's log as a JSON file: a line for each command and each event, so that two logs can be compared by line. */
public final class GameLogJson {
    private static final String FORMAT = "liberal-paradox-log";
    private static final int VERSION = 1;
    private static final List<String> FILES = List.of("model", "issues", "crises", "bots", "scenario");
    private static final JsonMapper JSON = JsonMapper.shared();

    private GameLogJson() {}

    public static String write(GameLog log) {
        StringBuilder out = new StringBuilder();
        out.append("{\n\"format\":\"")
                .append(FORMAT)
                .append("\",\n\"version\":")
                .append(VERSION);
        field(out, "session", log.session());
        field(out, "scenario", log.scenario());
        field(out, "seed", log.seed());
        field(out, "rounds", log.rounds());
        field(out, "rules", rules(log.rules()));
        List<Step> steps = log.steps();
        if (steps != null) {
            lines(out, "commands", steps.stream().map(GameLogJson::line).toList());
        }
        List<String> events = new ArrayList<>();
        for (GameEvent event : log.events()) {
            events.add(line(events.size() + 1, event));
        }
        lines(out, "events", events);
        return out.append("\n}\n").toString();
    }

    private static void field(StringBuilder out, String name, Object value) {
        out.append(",\n\"").append(name).append("\":").append(JSON.writeValueAsString(value));
    }

    private static void lines(StringBuilder out, String name, List<String> lines) {
        out.append(",\n\"").append(name).append("\":[\n");
        out.append(String.join(",\n", lines)).append("\n]");
    }

    private static Map<String, Object> rules(GameFiles files) {
        Map<String, Object> rules = new LinkedHashMap<>();
        List<RulesFile> texts = List.of(files.model(), files.issues(), files.crises(), files.bots(), files.scenario());
        for (int i = 0; i < FILES.size(); i++) {
            rules.put(FILES.get(i), texts.get(i));
        }
        rules.put("set", files.overrides());
        return rules;
    }

    private static String line(Step step) {
        return "{\"after\":%d,\"type\":\"%s\",\"payload\":%s}"
                .formatted(step.after(), CommandJson.name(step.command()), CommandJson.write(step.command()));
    }

    private static String line(int sequence, GameEvent event) {
        EventJson.Stored stored = EventJson.write(event);
        return "{\"sequence\":%d,\"type\":\"%s\",\"version\":%d,\"payload\":%s}"
                .formatted(sequence, stored.type(), stored.version(), stored.payload());
    }

    public static GameLog read(String text) throws Unreadable {
        try {
            return log(tree(text));
        } catch (JacksonException e) {
            throw new Unreadable("is no log of a game, " + e.getOriginalMessage());
        }
    }

    private static GameLog log(JsonNode root) throws Unreadable {
        if (!FORMAT.equals(root.path("format").asString(""))) {
            throw new Unreadable("is no log of a game, its format is not " + FORMAT);
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new Unreadable("is of version " + root.path("version") + ", this release reads " + VERSION);
        }
        return new GameLog(
                required(root, "session").asString(),
                required(root, "scenario").asString(),
                required(root, "seed").asLong(),
                required(root, "rounds").asInt(),
                rules(required(root, "rules")),
                root.has("commands") ? steps(root.get("commands")) : null,
                events(required(root, "events")));
    }

    private static JsonNode tree(String text) throws Unreadable {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new Unreadable("is no JSON, line " + e.getLocation().getLineNr());
        }
    }

    private static JsonNode required(JsonNode node, String name) throws Unreadable {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new Unreadable("lacks " + name);
        }
        return value;
    }

    private static GameFiles rules(JsonNode node) throws Unreadable {
        List<RulesFile> texts = new ArrayList<>();
        for (String file : FILES) {
            JsonNode text = required(node, file);
            texts.add(new RulesFile(
                    required(text, "name").asString(), required(text, "text").asString()));
        }
        List<String> set = new ArrayList<>();
        required(node, "set").forEach(value -> set.add(value.asString()));
        return new GameFiles(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), set);
    }

    private static List<Step> steps(JsonNode array) throws Unreadable {
        List<Step> steps = new ArrayList<>();
        for (JsonNode node : array) {
            String name = required(node, "type").asString();
            steps.add(new Step(required(node, "after").asInt(), command(steps.size() + 1, name, node)));
        }
        return steps;
    }

    private static GameCommand command(int number, String name, JsonNode node) throws Unreadable {
        try {
            @Nullable
            GameCommand command =
                    CommandJson.read(name, required(node, "payload").toString());
            if (command != null) {
                return command;
            }
        } catch (JacksonException e) {
            throw new Unreadable("command " + number + " (" + name + ") cannot be read by this release");
        }
        throw new Unreadable("command " + number + ": unknown command " + name);
    }

    private static List<GameEvent> events(JsonNode array) throws Unreadable {
        List<GameEvent> events = new ArrayList<>();
        for (JsonNode node : array) {
            int number = events.size() + 1;
            if (required(node, "sequence").asInt() != number) {
                throw new Unreadable("event " + number + " is missing");
            }
            try {
                events.add(EventJson.read(new EventJson.Stored(
                        required(node, "type").asString(),
                        required(node, "version").asInt(),
                        required(node, "payload").toString())));
            } catch (EventJson.UnreadableEvent e) {
                throw new Unreadable("event " + number + ": " + e.getMessage());
            }
        }
        return events;
    }
}
