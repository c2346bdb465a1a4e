package org.liberalparadox.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What led to the end is told in whole sentences, whatever it was. */
class EndingTest {
    private static final String MOMENT = "moment.";
    private static final Properties TEXTS = texts();

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                EndingTest.class.getResourceAsStream("/vaadin-i18n/translations.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> moments() {
        return TEXTS.stringPropertyNames().stream()
                .filter(key -> key.startsWith(MOMENT))
                .map(key -> key.substring(MOMENT.length()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyMomentIsToldInAWholeSentence(String moment) {
        assertThat(TEXTS.getProperty("told." + moment))
                .startsWith("In round {0} ")
                .endsWith(".");
    }
}
