package org.liberalparadox.ui.page;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.web.KeyCookie;

/**
 * The secrets this browser holds. Addresses carry references; the secret of one lies in a cookie that scripts cannot read.
 */
public final class Credentials {
    private static final String KEPT = Credentials.class.getName();

    private Credentials() {}

    /** The secret a key in an address stands for; the key itself where it is no reference this browser knows. */
    public static String secret(String key) {
        @Nullable String kept = kept().get(key);
        if (kept != null) {
            return kept;
        }
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        @Nullable Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(KeyCookie.name(key))) {
                    // Where a change is pushed, as when the debriefing opens, there is no request to ask.
                    kept().put(key, cookie.getValue());
                    return cookie.getValue();
                }
            }
        }
        return key;
    }

    /** Keeps a secret in this browser, and answers what stands in addresses instead. */
    public static String keep(String ref, String secret) {
        @Nullable VaadinResponse response = VaadinResponse.getCurrent();
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        if (response != null && request != null) {
            response.addCookie(KeyCookie.of(ref, secret, request.isSecure()));
        }
        // The cookie comes with the next request; until then the session knows.
        kept().put(ref, secret);
        return ref;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> kept() {
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return new ConcurrentHashMap<>();
        }
        @Nullable Object known = session.getAttribute(KEPT);
        if (known == null) {
            known = new ConcurrentHashMap<String, String>();
            session.setAttribute(KEPT, known);
        }
        return (Map<String, String>) Objects.requireNonNull(known);
    }
}
