package org.liberalparadox.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The maps and emblems a scenario may name ({@code game-rules/maps.txt, flags.txt}). */
final class Pictures {
    static final List<String> MAPS = lines("maps.txt");
    static final List<String> FLAGS = lines("flags.txt");

    private Pictures() {}

    /** The lines of a list of the game, without empty ones. */
    static List<String> lines(String file) {
        try (InputStream in = Pictures.class.getResourceAsStream("/game-rules/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
