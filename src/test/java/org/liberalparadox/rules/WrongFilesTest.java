package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every mistake of {@code wrong/edits.txt} is told with file, line, field, what is wrong and what would be right. */
class WrongFilesTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "wrong", "edits.txt");
    private static final Pattern MESSAGE = Pattern.compile("\\S+\\.yaml:\\d+( \\S+)?: .+; .+");
    private static final String NEXT = "\n== ";

    @Test
    void eachMistakeIsToldInFull() throws IOException {
        String table = Files.readString(TABLE);
        List<String> told = new ArrayList<>();
        for (String mistake : mistakes(table)) {
            told.add(withoutAnswers(mistake) + answers(mistake));
        }
        String all = table.substring(0, table.indexOf(NEXT)) + NEXT + String.join("\n" + NEXT, told) + "\n";
        if (Boolean.getBoolean("wrong.write")) {
            Files.writeString(TABLE, all);
            return;
        }
        assertThat(table).as("what is said now:\n" + all).isEqualTo(all);
    }

    @Test
    void thereAreManyMistakesAndNoneGoesUnnoticed() throws IOException {
        List<String> mistakes = mistakes(Files.readString(TABLE));
        assertThat(mistakes).hasSizeGreaterThan(100);
        for (String mistake : mistakes) {
            assertThat(lines(mistake, "> "))
                    .as(mistake)
                    .isNotEmpty()
                    .allMatch(m -> MESSAGE.matcher(m).matches());
        }
    }

    private static List<String> mistakes(String table) {
        String[] parts = table.split("(?m)^== ");
        return List.of(parts).subList(1, parts.length).stream()
                .map(String::strip)
                .toList();
    }

    private static String withoutAnswers(String mistake) {
        return mistake.lines().filter(l -> !l.startsWith("> ")).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String mistake, String mark) {
        return mistake.lines()
                .filter(l -> l.startsWith(mark))
                .map(l -> l.substring(mark.length()))
                .toList();
    }

    private static String answers(String mistake) {
        return edited(mistake).messages().stream().map(m -> "\n> " + m).collect(Collectors.joining());
    }

    private static Broken edited(String mistake) {
        String file = lines(mistake, "in ").getFirst();
        String passage =
                mistake.lines().filter(l -> l.startsWith("- ")).findFirst().orElseThrow();
        String instead =
                mistake.lines().filter(l -> l.startsWith("+")).findFirst().orElseThrow();
        Broken broken =
                Broken.in(file, plain(passage.substring(2)), plain(instead.substring(Math.min(2, instead.length()))));
        for (String also : lines(mistake, "also ")) {
            String[] parts = also.split(" => ?", 2);
            broken = broken.and(plain(parts[0]), plain(parts[1]));
        }
        return broken;
    }

    private static String plain(String written) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(written)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)))
                .translateEscapes();
    }
}
