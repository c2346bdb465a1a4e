package org.liberalparadox.web;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes push lines on which nothing is said before a proxy cuts them unseen: the page notices and opens another, where a
 * line cut in between looks open to both ends.
 */
@Component
final class PushLine {
    private final ServletContext context;
    private final Duration idle;

    /** @param idle under the limit of proxies, which is a minute for most */
    PushLine(ServletContext context, @Value("${liberal-paradox.push-idle:45s}") Duration idle) {
        this.context = context;
        this.idle = idle;
    }

    /** Vaadin sets five minutes of its own when it starts; each line reads the value when it opens. */
    @EventListener(ApplicationReadyEvent.class)
    void shorten() {
        for (String name : Collections.list(context.getAttributeNames())) {
            if (context.getAttribute(name) instanceof AtmosphereFramework push) {
                push.addInitParameter(ApplicationConfig.WEBSOCKET_IDLETIME, Long.toString(idle.toMillis()));
            }
        }
    }
}
