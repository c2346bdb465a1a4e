package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.browserless.BrowserlessUIContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The console of a game by correspondence tells of silence by a share of the phase's time, here a twentieth. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:console-dates", "liberal-paradox.silence-share=0.05"})
@DirtiesContext
class ConsoleByDatesTest {
    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private BrowserlessUIContext window;
    private Rooms.Hosted hosted;

    @BeforeEach
    void open() throws Exception {
        window = windows.open();
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
        hosted = rooms.host(TwoShores.hosted(settings, HostSetup.Crises.HAND));
        comes("Amina", NORTH);
        comes("Jonas", SOUTH);
    }

    /** With a screen that is open, or the console would say first that nobody is there. */
    private void comes(String name, String seat) throws Exception {
        rooms.participant(rooms.join(hosted.code(), name, seat, "192.0.2.29").secret())
                .orElseThrow()
                .touch(Presence.Activity.READING);
    }

    private boolean reads(String words) {
        return AtTheConsole.opens(window, hosted.secret()).reads(words);
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
