package org.liberalparadox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiberalParadoxApplicationTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "serve --server.port=9000", "--server.port=9000"})
    void startsTheServer(String line) {
        assertThat(LiberalParadoxApplication.startsServer(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulate --games 10", "validate", "--help", "--version"})
    void leavesEverythingElseToTheCommandLine(String line) {
        assertThat(LiberalParadoxApplication.startsServer(words(line))).isFalse();
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
