package org.liberalparadox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liberalparadox.security.Guessing;
import org.liberalparadox.security.Secret;
import org.liberalparadox.session.Rooms;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Exchanges the secret of a personal link for a cookie, and leaves a reference in the address that opens nothing by itself:
 * what is on a projector, in a history or in a chat gives no seat away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class KeyExchange extends OncePerRequestFilter {
    private static final Pattern PERSONAL =
            Pattern.compile("/(play|facilitate|debrief|invite)/([A-Za-z0-9_-]{" + Secret.LENGTH + "})(/.*)?");

    private static final int TOO_MANY_REQUESTS = 429;

    private final Rooms rooms;
    private final Guessing guessing;

    KeyExchange(Rooms rooms, Guessing guessing) {
        this.rooms = rooms;
        this.guessing = guessing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String context = request.getContextPath();
        Matcher personal = PERSONAL.matcher(request.getRequestURI().substring(context.length()));
        if (!request.getMethod().equals("GET") || request.getParameter("v-r") != null || !personal.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> ref = rooms.reference(personal.group(2));
        if (ref.isEmpty()) {
            unknown(request, response, chain);
            return;
        }
        response.addCookie(KeyCookie.of(ref.get(), personal.group(2), request.isSecure()));
        String rest = personal.group(3) == null ? "" : personal.group(3);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Location", context + "/" + personal.group(1) + "/" + ref.get() + rest + query);
    }

    /** A right link opens however many wrong ones others tried; a wrong one leads to a page that says so, but not for ever. */
    private void unknown(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        long wait = guessing.wait(address);
        if (wait > 0) {
            response.setHeader("Retry-After", Long.toString(wait));
            Refusal.send(response, TOO_MANY_REQUESTS, "guards.guessing", wait);
            return;
        }
        guessing.failed(address);
        chain.doFilter(request, response);
    }
}
