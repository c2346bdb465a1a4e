package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** The console of a game by correspondence tells of silence by a share of the phase's time, here a twentieth. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:console-dates", "liberal-paradox.silence-share=0.05"})
@DirtiesContext
class ConsoleByDatesTest {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;
    private BrowserlessUIContext window;
    private Rooms.Hosted hosted;

    @BeforeEach
    void open() throws Exception {
        app = SpringBrowserlessApplicationContext.create(spring, "org.liberalparadox.ui");
        window = app.newUser().newWindow();
        TreeMap<Phase, Duration> days = new TreeMap<>();
        for (Phase phase : Phase.values()) {
            days.put(phase, Duration.ofDays(3));
        }
        Settings settings = new Settings(
                true,
                false,
                2,
                Settings.Seating.CHOSEN,
                Timing.dates(days, LocalTime.of(18, 0), ZoneOffset.UTC),
                null,
                "reciprocator",
                Duration.ofMinutes(3));
        hosted = rooms.host(
                new HostSetup("two-shores", null, 7L, settings, new TreeMap<>(), HostSetup.Crises.HAND, false));
        comes("Amina", "northland");
        comes("Jonas", "southland");
    }

    /** With a screen that is open, or the console would say first that nobody is there. */
    private void comes(String name, String seat) throws Exception {
        rooms.participant(rooms.join(hosted.code(), name, seat, "192.0.2.29").secret())
                .orElseThrow()
                .touch(Presence.Activity.READING);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private boolean reads(String words) {
        window.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    @Test
    void silenceIsToldInTheMeasureOfThePhase() {
        FacilitatorAccess facilitator = rooms.facilitate(hosted.secret()).orElseThrow();
        facilitator.submit(new RoomCommand.Begin());
        await().until(() -> facilitator.room().clock().deadline() != null);
        assertThat(reads("Nothing from")).as("three days have just begun").isFalse();
        facilitator.submit(new RoomCommand.EndOn(Instant.now().plus(Duration.ofSeconds(60))));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> reads("Nothing from Northland for less than a minute"));
    }
}
