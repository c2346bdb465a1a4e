package org.liberalparadox.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file's text, or says on which line it stops being UTF-8. */
final class Utf8 {
    private Utf8() {}

    static RulesFile read(Path path) throws InvalidRules {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw wrong(path, 0, "cannot be read", "name a YAML file in UTF-8");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (decoder.decode(in, text, true).isError()) {
            int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
            throw wrong(path, line, "is not UTF-8 from here on", "save the file as UTF-8");
        }
        return new RulesFile(path.toString(), text.flip().toString());
    }

    private static InvalidRules wrong(Path path, int line, String wrong, String right) {
        return new InvalidRules(List.of(new Problem(path.toString(), line, "", wrong, right)));
    }
}
