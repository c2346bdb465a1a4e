package org.liberalparadox.ui.page;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers an address that leads nowhere with 404 and the page that says so: the page alone would come as 200. */
@Component
final class UnknownAddress extends OncePerRequestFilter {
    /** Vaadin's own requests carry their kind in this parameter. */
    private static final String OWN = "v-r";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        if (asksForAPage(request, path) && !isKnown(request, path)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }

    private static boolean asksForAPage(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getParameter(OWN) == null
                && accept != null
                && accept.contains("text/html")
                && !path.startsWith("VAADIN/")
                && !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static boolean isKnown(HttpServletRequest request, String path) {
        String address = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationRouteTarget(address)
                .hasTarget();
    }
}
