package org.liberalparadox.web;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.interceptor.HeartbeatInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a push line say a word now and then, so that no proxy cuts it for its silence, and closes one that cannot even do
 * that: the page notices and opens another, where a line cut in between looks open to both ends.
 */
@Component
final class PushLine {
    private final ServletContext context;
    private final Duration idle;

    /** @param idle under the limit of proxies, which is a minute for most */
    PushLine(ServletContext context, @Value("${liberal-paradox.push-idle:50s}") Duration idle) {
        this.context = context;
        this.idle = idle;
    }

    /** Vaadin sets values of its own when it starts; each line reads them when it opens. */
    @EventListener(ApplicationReadyEvent.class)
    void set() {
        for (String name : Collections.list(context.getAttributeNames())) {
            if (context.getAttribute(name) instanceof AtmosphereFramework push) {
                push.addInitParameter(ApplicationConfig.WEBSOCKET_IDLETIME, Long.toString(idle.toMillis()));
                push.interceptors().forEach(i -> {
                    if (i instanceof HeartbeatInterceptor heart) {
                        heart.heartbeatFrequencyInSeconds((int) Math.max(1, idle.toSeconds() / 2));
                    }
                });
            }
        }
    }
}
