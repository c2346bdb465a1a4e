package org.liberalparadox.validation;

import java.util.Locale;

/** Sentences with numbers, the same on every machine. */
final class Text {
    private Text() {}

    static String of(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
