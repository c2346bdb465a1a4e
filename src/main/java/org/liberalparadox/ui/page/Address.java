package org.liberalparadox.ui.page;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where this server is reached from outside, and where a request comes from. */
public final class Address {
    private static final String KEPT = Address.class.getName();
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Address() {}

    /** The whole address of a path of this server, as the browser that asks reaches it. */
    public static String of(String path) {
        return base() + "/" + path;
    }

    /** The address to read out: without the scheme. */
    public static String host() {
        String base = base();
        return base.substring(base.indexOf("://") + "://".length());
    }

    private static String base() {
        @Nullable HttpServletRequest request = request();
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        if (request == null) {
            // Pushed from another thread: as it was when this browser last asked.
            @Nullable Object kept = session == null ? null : session.getAttribute(KEPT);
            return kept == null ? "http://localhost" : (String) kept;
        }
        boolean usual = request.getServerPort() == (request.isSecure() ? HTTPS : HTTP);
        String base = request.getScheme() + "://" + request.getServerName()
                + (usual ? "" : ":" + request.getServerPort()) + request.getContextPath();
        if (session != null) {
            session.setAttribute(KEPT, base);
        }
        return base;
    }

    /** Who asks, for limits on guessing; everybody without a request is the same one. */
    public static String client() {
        @Nullable HttpServletRequest request = request();
        @Nullable String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "unknown" : address;
    }

    private static @Nullable HttpServletRequest request() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest servlet
                ? servlet.getHttpServletRequest()
                : null;
    }
}
