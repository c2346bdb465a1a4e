package org.liberalparadox.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People leave in the middle of whatever is being pushed to them, and no failure is logged for it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:leaving")
class LeavingIT {
    private static final int COMINGS = 15;
    private static final int SCREENS = 8;

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
    }

    @Test
    void whoLeavesInTheMiddleOfAPushLeavesNoTraceInTheLog() throws Exception {
        Settings settings = new Settings(false, false, 1, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        Rooms.Hosted room =
                rooms.host(new HostSetup("two-shores", 4, 7L, settings, new TreeMap<>(), HostSetup.Crises.DECK, false));
        FacilitatorAccess facilitator = rooms.facilitate(room.secret()).orElseThrow();
        AtomicBoolean over = new AtomicBoolean();
        Thread speaker = Thread.startVirtualThread(() -> {
            for (int i = 0; !over.get(); i++) {
                facilitator.submit(new RoomCommand.Announce(List.of(), "Word number " + i));
            }
        });
        for (int i = 0; i < COMINGS; i++) {
            comeAndGo(room.screen());
        }
        over.set(true);
        speaker.join(Duration.ofSeconds(10));
        assertThat(log.list.stream().filter(e -> e.getThrowableProxy() != null))
                .extracting(e -> e.getLoggerName() + ": " + e.getFormattedMessage() + "\n"
                        + ThrowableProxyUtil.asString(e.getThrowableProxy()))
                .isEmpty();
    }

    private void comeAndGo(String screen) throws Exception {
        List<VaadinClient> tabs = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            Wire wire = new Wire(http, URI.create("http://localhost:" + port), bytes -> {});
            tabs.add(VaadinClient.open(wire, "/screen/" + screen));
        }
        for (VaadinClient tab : tabs) {
            tab.close();
        }
    }
}
