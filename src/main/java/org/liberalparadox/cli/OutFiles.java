package org.liberalparadox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files that are written, checked before the work begins. */
final class OutFiles {
    private OutFiles() {}

    static void check(String option, Path file, String... endings) throws BadInput {
        if (Arrays.stream(endings).noneMatch(file.toString()::endsWith)) {
            throw new BadInput(option + " " + file + ": the name ends in " + String.join(" or ", endings));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new BadInput(option + " " + file + ": there is no folder " + folder.getFileName());
        }
        if (Files.isDirectory(file)) {
            throw new BadInput(option + " " + file + ": is a folder");
        }
    }

    /** {@code games.csv} with {@code -seats} and {@code .csv} is {@code games-seats.csv}. */
    static Path beside(Path file, String more, String ending) {
        String name = file.toString();
        return Path.of(name.substring(0, name.lastIndexOf('.')) + more + ending);
    }

    static void rows(String option, Path file, List<Map<String, Object>> rows) throws BadInput {
        try (RowFile out = RowFile.create(file)) {
            for (Map<String, Object> row : rows) {
                out.write(row);
            }
        } catch (IOException e) {
            throw unwritten(option, file, e);
        }
    }

    static void text(String option, Path file, String text) throws BadInput {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw unwritten(option, file, e);
        }
    }

    static BadInput unwritten(String option, Path file, IOException e) {
        return new BadInput(option + " " + file + ": cannot be written (" + e.getMessage() + ")");
    }
}
