package org.liberalparadox.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Scenario;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of {@code game-rules/schema}, derived from the records the loader fills, so that both agree. */
final class Schemas {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> definitions = new TreeMap<>();

    private Schemas() {}

    /** File name to text. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("model.schema.json", new Schemas().model());
        all.put("issues.schema.json", new Schemas().listOf("What can be promised", Issue.class));
        all.put("crises.schema.json", new Schemas().listOf("Crisis cards", Card.class));
        all.put("bots.schema.json", new Schemas().listOf("Temperaments of the bots", BotStrategy.class));
        all.put("scenario.schema.json", new Schemas().one("A scenario", Scenario.class));
        return all;
    }

    private String model() {
        Map<String, Object> groups = new LinkedHashMap<>();
        for (RecordComponent group : Model.class.getRecordComponents()) {
            groups.put(group.getName(), group(group.getType()));
        }
        return write("Every number of the model", object(groups, List.copyOf(groups.keySet())));
    }

    /** Parameters, or groups of them. */
    private Map<String, Object> group(Class<?> type) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            parameters.put(
                    part.getName(),
                    part.getType().isRecord() ? group(part.getType()) : documented(part.getGenericType()));
        }
        return object(parameters, List.copyOf(parameters.keySet()));
    }

    private Map<String, Object> documented(Type type) {
        String name = type instanceof ParameterizedType p
                ? p.getActualTypeArguments()[0].getTypeName().replace("java.lang.", "") + "s"
                : type.getTypeName();
        Map<String, Object> documented = new LinkedHashMap<>();
        documented.put("value", schema(type));
        List.of("unit", "meaning", "source").forEach(key -> documented.put(key, Map.of("type", "string")));
        definitions.put(name, object(documented, List.copyOf(documented.keySet())));
        return Map.of("$ref", "#/$defs/" + name);
    }

    private String listOf(String title, Class<?> type) {
        return write(title, array(schema(type)));
    }

    private String one(String title, Class<?> type) {
        return write(title, record(type));
    }

    private String write(String title, Map<String, Object> root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(root);
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    private Map<String, Object> schema(Type type) {
        return switch (type) {
            case Class<?> c when c == double.class || c == Double.class -> Map.of("type", "number");
            case Class<?> c when c == int.class || c == long.class || c == Integer.class -> Map.of("type", "integer");
            case Class<?> c when c == boolean.class -> Map.of("type", "boolean");
            case Class<?> c when c == String.class -> Map.of("type", "string");
            case Class<?> c when c.isEnum() -> constants(c);
            case Class<?> c when c.isRecord() -> reference(c);
            case Class<?> c when c.isSealed() -> choice(c);
            case ParameterizedType p when p.getRawType() == List.class -> array(schema(p.getActualTypeArguments()[0]));
            case ParameterizedType p
            when p.getRawType() == SortedMap.class ->
                ordered("type", "object", "additionalProperties", Map.of("type", "number"));
            default -> throw new IllegalArgumentException("no schema of " + type);
        };
    }

    /** In the order of the enum. */
    private static Map<String, Object> constants(Class<?> type) {
        return Map.of(
                "enum",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, record(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> record(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
        }
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(c -> !Defaults.has(c))
                .map(RecordComponent::getName)
                .toList();
        return object(properties, required);
    }

    private Map<String, Object> choice(Class<?> type) {
        return Map.of(
                "oneOf",
                Arrays.stream(type.getPermittedSubclasses())
                        .map(c -> object(Map.of(RecordReader.kind(c), reference(c)), List.of(RecordReader.kind(c))))
                        .toList());
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> ordered(String k1, Object v1, String k2, Object v2) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(k1, v1);
        ordered.put(k2, v2);
        return ordered;
    }
}
