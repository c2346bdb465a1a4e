package org.liberalparadox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what pages of other sites send with somebody's cookies: whatever could change something, and every push line,
 * which browsers open to any site without asking.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 8)
final class OriginCheck extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OriginCheck.class);
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final Origins origins;
    private final AtomicBoolean told = new AtomicBoolean();

    OriginCheck(@Value("${liberal-paradox.origins:}") List<String> origins) {
        this.origins = new Origins(origins);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isHarmless(request) || origins.admit(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (told.compareAndSet(false, true)) {
            LOG.warn(
                    "A page of another site was turned away. If that site is this game behind a proxy, let the proxy pass"
                            + " the host on, or name its address in liberal-paradox.origins.");
        }
        Refusal.send(response, HttpServletResponse.SC_FORBIDDEN, "guards.origin");
    }

    private static boolean isHarmless(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod())
                && request.getHeader("Upgrade") == null
                && !"push".equals(request.getParameter("v-r"));
    }
}
