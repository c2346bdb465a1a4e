package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a terminal. */
final class Terminal {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    /** What a verb that works says. */
    String says(String... args) {
        assertThat(run(args)).as(err.toString()).isZero();
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }

    JsonNode json(String... args) {
        return JsonMapper.shared().readTree(says(args));
    }

    /** A mistake is one line, and exit code 2. */
    void complains(String about, String... args) {
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString().strip()).contains(about).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
