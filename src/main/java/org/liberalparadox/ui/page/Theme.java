package org.liberalparadox.ui.page;

import java.util.Locale;
import java.util.stream.Stream;

/** Light, dark, or whatever the person's system prefers. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(String code) {
        return Stream.of(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }
}
