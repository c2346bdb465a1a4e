package org.liberalparadox.web;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** The cookie in which a device keeps the secret of a personal link; scripts cannot read it. */
public final class KeyCookie {
    private static final String PREFIX = "lp_";
    private static final Duration KEPT = Duration.ofDays(60);

    private KeyCookie() {}

    /** Name of the cookie for this reference. */
    public static String name(String ref) {
        return PREFIX + ref;
    }

    public static Cookie of(String ref, String secret, boolean secure) {
        Cookie cookie = new Cookie(name(ref), secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
