package org.liberalparadox.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML text into nodes that know their lines; one document, no anchors, no tabs, no duplicate keys. */
final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int LONGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final JsonParser parser;
    private final Problems problems;

    private YamlReader(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The text as a node; null, with a problem, when it is not YAML. */
    static @Nullable Node read(RulesFile source, Problems problems) {
        if (!isPlain(source, problems)) {
            return null;
        }
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), source.text())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.add(new Problem(source.name(), 1, "", "the file is empty", "it must hold YAML"));
                return null;
            }
            YamlReader reader = new YamlReader(source.name(), parser, problems);
            Node root = reader.node(first, reader.line());
            if (parser.nextToken() != null) {
                problems.add(new Problem(
                        source.name(), reader.line(), "", "a second document begins", "keep one document a file"));
            }
            return root;
        } catch (JacksonException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            String first = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
            problems.add(
                    new Problem(source.name(), line, "", "not YAML: " + first, "check indentation, quotes and colons"));
            return null;
        }
    }

    /** What editors do to a file and YAML does not say clearly. */
    private static boolean isPlain(RulesFile source, Problems problems) {
        String text = source.text();
        if (text.length() > LONGEST) {
            problems.add(new Problem(
                    source.name(), 0, "", "has " + text.length() + " characters", "keep it below " + LONGEST));
            return false;
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            problems.add(
                    new Problem(source.name(), 1, "", "begins with a byte order mark", "save it as UTF-8 without one"));
            return false;
        }
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            String indent =
                    each.substring(0, each.length() - each.stripLeading().length());
            if (indent.contains("\t") && !each.isBlank()) {
                problems.add(new Problem(source.name(), line, "", "is indented with a tab", "indent with spaces"));
                return false;
            }
        }
        return true;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** A value of a mapping stands where its key stands, so that messages point at the key. */
    private Node node(JsonToken token, int line) {
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            problems.add(new Problem(file, line, "", "anchors and aliases are not read", "write the value out"));
        }
        return switch (token) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NUMBER_INT -> integer(line);
            case VALUE_NUMBER_FLOAT -> new Node.Scalar(file, line, parser.getDoubleValue());
            case VALUE_TRUE -> new Node.Scalar(file, line, true);
            case VALUE_FALSE -> new Node.Scalar(file, line, false);
            case VALUE_NULL -> new Node.Scalar(file, line, null);
            default -> new Node.Scalar(file, line, parser.getString());
        };
    }

    private Node integer(int line) {
        boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return new Node.Scalar(file, line, fits ? (Object) parser.getLongValue() : (Object) parser.getDoubleValue());
    }

    private Node mapping(int line) {
        LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            Node value = node(parser.nextToken(), keyLine);
            if (fields.putIfAbsent(key, value) != null) {
                problems.add(new Problem(file, keyLine, key, "the key stands twice", "keep one of the two"));
            }
        }
        return new Node.Mapping(file, line, fields);
    }

    private Node sequence(int line) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, line()));
        }
        return new Node.Sequence(file, line, items);
    }
}
