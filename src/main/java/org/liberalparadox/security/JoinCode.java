package org.liberalparadox.security;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Six characters to type, 30 random bits, without I, O, 0 and 1, which look alike. */
public final class JoinCode {
    public static final int LENGTH = 6;

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    public static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The code somebody typed, however they spaced it; empty for what can be no code. */
    public static Optional<String> read(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return code.length() == LENGTH && code.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** In two groups of three, as people read it out. */
    public static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
