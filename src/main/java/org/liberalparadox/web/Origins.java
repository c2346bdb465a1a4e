package org.liberalparadox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may speak to this server: its own, and those of the origins named when it was set up. Its own are told by the
 * host they were asked from, and by the host a trusted proxy says they were asked from.
 */
final class Origins {
    private final List<String> allowed;

    /** @param allowed further origins, as {@code https://game.example.org} */
    Origins(List<String> allowed) {
        this.allowed =
                allowed.stream().map(o -> o.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether whoever sent this may change anything, or listen. Who names no origin is no page of another site. */
    boolean admit(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null || allowed.contains(origin.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (origin.equals("null")) {
            // Browsers hide where a page's farewell comes from where it may tell no referrer; scripts cannot set this
            // head.
            return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        }
        Optional<String> from = authority(origin);
        return from.isPresent() && (from.equals(asked(request, origin)) || from.equals(forwarded(request)));
    }

    /** The host the request names, its port left out where it is the usual one of the origin's scheme. */
    private static Optional<String> asked(HttpServletRequest request, String origin) {
        @Nullable String host = request.getHeader("Host");
        int colon = origin.indexOf("://");
        return host == null || colon < 0 ? Optional.empty() : authority(origin.substring(0, colon) + "://" + host);
    }

    /** The host as the server sees it, which a proxy may have told it if it is set to believe proxies. */
    private static Optional<String> forwarded(HttpServletRequest request) {
        return authority(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
    }

    private static Optional<String> authority(String origin) {
        try {
            URI uri = URI.create(origin.toLowerCase(Locale.ROOT));
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            boolean usual = uri.getPort() < 0 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
            return Optional.of(usual ? uri.getHost() : uri.getHost() + ":" + uri.getPort());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
