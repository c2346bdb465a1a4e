package org.liberalparadox.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through files, and through folders with all that is in them, for everything that is wrong. */
public final class Inspection {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    private Inspection() {}

    /** What is wrong with each file; a folder's files stand for the folder, and its rules before the shipped ones. */
    public static Map<Path, List<Problem>> of(Path path) {
        if (!Files.isDirectory(path)) {
            return Map.of(path, GameLibrary.bundled().problemsIn(path));
        }
        GameLibrary library = GameLibrary.in(path);
        Map<Path, List<Problem>> found = new LinkedHashMap<>();
        for (Path file : yaml(path)) {
            found.put(file, inFolder(file, library));
        }
        if (found.isEmpty()) {
            found.put(path, List.of(new Problem(path.toString(), 0, "", "holds no YAML file", "name another folder")));
        }
        return found;
    }

    /** Problems of other files are told with those; a file they keep from being read to the end is not right, though. */
    private static List<Problem> inFolder(Path file, GameLibrary library) {
        String name = file.toString();
        List<Problem> all = library.problemsIn(file);
        List<Problem> own =
                new ArrayList<>(all.stream().filter(p -> p.file().equals(name)).toList());
        if (own.isEmpty() && !all.isEmpty()) {
            String other = all.getFirst().file();
            own.add(new Problem(name, 0, "", "cannot be checked to the end", "set " + other + " right first"));
        }
        if (own.isEmpty()) {
            named(file).ifPresent(own::add);
        }
        return List.copyOf(own);
    }

    /** A scenario offered by its file's name must bear it. */
    private static Optional<Problem> named(Path file) {
        Path parent = file.getParent();
        if (parent == null || !parent.endsWith("scenarios")) {
            return Optional.empty();
        }
        try {
            Problems problems = new Problems();
            Node root = YamlReader.read(Utf8.read(file), problems);
            String name = file.getFileName().toString();
            String expected = name.substring(0, name.lastIndexOf('.'));
            String id = root == null ? null : root.id();
            return id == null || id.equals(expected)
                    ? Optional.empty()
                    : Optional.of(
                            new Problem(file.toString(), 0, "id", "is " + id, "the file's name says " + expected));
        } catch (InvalidRules e) {
            return Optional.empty(); // told already
        }
    }

    private static List<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> ENDINGS.stream().anyMatch(f.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
