package org.liberalparadox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A request that reaches no screen: a plain sentence that says why, and what would work. */
final class Refusal {
    private static final String WORDS = "vaadin-i18n.translations";

    private Refusal() {}

    static void send(HttpServletResponse response, int status, String key, Object... about) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String sentence = ResourceBundle.getBundle(WORDS, Locale.ROOT).getString(key);
        response.getWriter().println(new MessageFormat(sentence, Locale.ENGLISH).format(about));
    }
}
