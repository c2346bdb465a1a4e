package org.liberalparadox.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BrokenLinesTest {
    private static final String PUSH = "com.vaadin.flow.server.communication.PushAtmosphereHandler";
    private static final String[] BELOW = {
        "java.nio.Buffer",
        "org.apache.tomcat.websocket.WsRemoteEndpointImplBase",
        "org.atmosphere.cpr.DefaultBroadcaster",
        PUSH,
        "java.lang.Thread"
    };

    private final BrokenLines rule = new BrokenLines();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger push = (Logger) LoggerFactory.getLogger(PUSH);

    @BeforeEach
    void listen() {
        log.start();
        push.setAdditive(false);
        push.addAppender(log);
    }

    @AfterEach
    void stop() {
        rule.remove();
        push.detachAppender(log);
        push.setAdditive(true);
    }

    private void fails(String... classes) {
        RuntimeException failure = new NullPointerException("gone");
        failure.setStackTrace(Stream.of(classes)
                .map(c -> new StackTraceElement(c, "write", null, 1))
                .toArray(StackTraceElement[]::new));
        push.error("Exception in push connection", failure);
    }

    @Test
    void aLineThatBreaksUnderWhoWritesToItIsNotLogged() {
        fails(BELOW);
        assertThat(log.list).isEmpty();
    }

    @Test
    void norIsThatSomebodyWasTakenAwayTwice() {
        Logger lines = (Logger) LoggerFactory.getLogger("org.atmosphere.cpr.AsynchronousProcessor");
        lines.setAdditive(false);
        lines.addAppender(log);
        RuntimeException failure = new NullPointerException("no resource");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.atmosphere.handler.AbstractReflectorAtmosphereHandler", "onStateChange", null, 74),
            new StackTraceElement(PUSH, "onStateChange", null, 54)
        });

        lines.error("Failed to cancel resource: 1", failure);

        assertThat(log.list).isEmpty();
        lines.detachAppender(log);
        lines.setAdditive(true);
    }

    @Test
    void whatFailsInTheGameOrInVaadinIsLoggedAsEver() {
        fails("org.liberalparadox.ui.table.Table", PUSH);
        fails("com.vaadin.flow.server.communication.UidlWriter", PUSH);
        assertThat(log.list).hasSize(2);
    }

    @Test
    void andSoIsWhatIsSaidWithoutAFailure() {
        push.warn("This should really not happen");
        assertThat(log.list).hasSize(1);
    }

    @Test
    void theRuleEndsWithTheServer() {
        rule.remove();
        fails(BELOW);
        assertThat(log.list).hasSize(1);
    }
}
