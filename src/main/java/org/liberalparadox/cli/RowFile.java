package org.liberalparadox.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A file of rows, CSV with a header line or a JSON array of objects by the file's name. */
final class RowFile implements Closeable {
    private final BufferedWriter out;
    private final boolean json;
    private boolean empty = true;

    /** Made when the first row is written as JSON; files of comma-separated values never need it. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    private RowFile(BufferedWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** To the terminal; closing it leaves the terminal open. */
    static RowFile on(PrintWriter terminal, boolean json) {
        return new RowFile(
                new BufferedWriter(new FilterWriter(terminal) {
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                }),
                json);
    }

    static RowFile create(Path file) throws IOException {
        return new RowFile(Files.newBufferedWriter(file), file.toString().endsWith(".json"));
    }

    void write(Map<String, Object> row) throws IOException {
        if (json) {
            out.write(empty ? "[\n" : ",\n");
            out.write(Json.MAPPER.writeValueAsString(row.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> shown(e.getValue()), (a, _) -> a, java.util.LinkedHashMap::new))));
        } else {
            if (empty) {
                out.write(String.join(",", row.keySet()) + "\n");
            }
            out.write(row.values().stream().map(RowFile::text).collect(Collectors.joining(",")) + "\n");
        }
        empty = false;
    }

    private static Object shown(Object value) {
        return value instanceof Double d ? (Object) Numbers.rounded(d) : value;
    }

    private static String text(Object value) {
        return value instanceof Double d ? Numbers.plain(d) : value.toString();
    }

    @Override
    public void close() throws IOException {
        if (json) {
            out.write(empty ? "[]\n" : "\n]\n");
        }
        out.close();
    }
}
