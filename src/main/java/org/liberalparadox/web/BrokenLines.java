package org.liberalparadox.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps out of the log that somebody left while something was being pushed to them. Vaadin means to, but knows it by one
 * message of one exception only; a line that is taken down by one thread while another writes to it fails in many ways below.
 * What breaks anywhere else is logged as ever, and so is a failure of the game or of Vaadin on such a line.
 */
@Component
final class BrokenLines {
    private static final String PUSH = "com.vaadin.flow.server.communication.PushAtmosphereHandler";

    /** What carries the lines: it fails in the same way when it is told twice that somebody left. */
    private static final String LINES = "org.atmosphere.cpr.";

    /** Vaadin's end of the line itself. */
    private static final String END = "com.vaadin.flow.server.communication.Push";

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(BrokenLines.class);

    private final TurboFilter filter = new TurboFilter() {
        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                @Nullable Object @Nullable [] params,
                @Nullable Throwable failure) {
            if (failure == null || !isOfLines(logger.getName()) || !isBelow(failure)) {
                return FilterReply.NEUTRAL;
            }
            LOG.debug("A push line broke while something was sent: {}", failure.toString());
            return FilterReply.DENY;
        }
    };

    BrokenLines() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext logback) {
            filter.setName(BrokenLines.class.getName());
            filter.start();
            logback.addTurboFilter(filter);
        }
    }

    @PreDestroy
    void remove() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            logback.getTurboFilterList().remove(filter);
        }
    }

    private static boolean isOfLines(String logger) {
        return logger.equals(PUSH) || logger.startsWith(LINES);
    }

    /** Whether it failed below the end of the line, in the network and what lies between. */
    static boolean isBelow(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .noneMatch(
                        c -> c.startsWith("org.liberalparadox.") || c.startsWith("com.vaadin.") && !c.startsWith(END));
    }
}
