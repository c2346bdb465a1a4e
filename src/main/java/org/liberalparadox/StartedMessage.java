package org.liberalparadox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where to point a browser, once it answers. */
@Component
class StartedMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartedMessage.class);

    @EventListener
    void onReady(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LOG.info("The Liberal Paradox is open at http://localhost:{}", port);
        }
    }
}
