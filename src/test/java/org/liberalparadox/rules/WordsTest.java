package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern CONTEMPT =
            Pattern.compile("\\b(flood|swarm|illegals?|burden|invasion|dumping)\\w*", Pattern.CASE_INSENSITIVE);

    @Test
    void noTextSpeaksOfPeopleAsAFloodOrABurden() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("game-rules"))) {
            List<Path> texts = Stream.concat(
                            files.filter(f -> f.toString().endsWith(".yaml")),
                            Stream.of(Path.of("src/main/resources/vaadin-i18n/translations.properties")))
                    .toList();
            for (Path file : texts) {
                List<String> found = CONTEMPT.matcher(Files.readString(file))
                        .results()
                        .map(r -> r.group())
                        .toList();
                assertThat(found).as(file.toString()).isEmpty();
            }
        }
    }
}
