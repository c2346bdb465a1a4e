package org.liberalparadox.security;

import java.security.SecureRandom;
import java.util.Base64;

/** What opens a seat: whoever holds it holds the seat. Its text is never logged, and only its hash is stored. */
public record Secret(String text) {
    /** Characters of a secret. */
    public static final int LENGTH = 32;

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one with 192 random bits, fit for a URL. */
    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hex. Plain hashing is enough: nobody can guess 192 random bits, so there is nothing to slow down. */
    public String hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
