package org.liberalparadox.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;

class RejectionsTest {

    @Test
    void everyRejectionHasItsWords() throws IOException {
        Properties texts = new Properties();
        try (var file = new InputStreamReader(
                RejectionsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        for (Class<?> kind : Rejection.class.getPermittedSubclasses()) {
            assertThat(texts).containsKey("rejection." + Names.lowerFirst(kind.getSimpleName()));
        }
    }
}
