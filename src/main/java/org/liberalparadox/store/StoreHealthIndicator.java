package org.liberalparadox.store;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says whether a stored session has lost events; looked up once at the start, because nothing else deletes any. */
@Component
class StoreHealthIndicator extends AbstractHealthIndicator {
    /** Answered with HTTP 200: the other sessions are served as ever, so no load balancer should act on it. */
    private static final Status DAMAGED = new Status("DAMAGED");

    private static final Logger LOG = LoggerFactory.getLogger(StoreHealthIndicator.class);

    private final JdbcEventStore store;
    private volatile List<String> damaged = List.of();

    StoreHealthIndicator(JdbcEventStore store) {
        super("the event store cannot be read");
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        damaged = store.damaged();
        for (String session : damaged) {
            LOG.error("Session {} has lost events and cannot be opened; restore it from a backup", session);
        }
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (damaged.isEmpty()) {
            builder.up();
        } else {
            builder.status(DAMAGED).withDetail("damagedSessions", damaged.size());
        }
    }
}
