package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.testing.Browsers;
import org.liberalparadox.ui.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/**
 * A device that slept finds that the server gave up its screen, as after six minutes without a sign of life, or its whole
 * visit, as after half an hour: the page comes back by itself, to what happened meanwhile.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:sleep")
class SleepIT {

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    @Autowired
    Visits visits;

    /** The visits the server knows of. */
    static final class Visits implements HttpSessionListener {
        private final List<HttpSession> open = new CopyOnWriteArrayList<>();

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            open.add(event.getSession());
        }

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            open.remove(event.getSession());
        }

        private static void closeScreens(HttpSession visit) {
            Collections.list(visit.getAttributeNames()).stream()
                    .map(visit::getAttribute)
                    .filter(VaadinSession.class::isInstance)
                    .map(VaadinSession.class::cast)
                    .forEach(s ->
                            s.accessSynchronously(() -> List.copyOf(s.getUIs()).forEach(UI::close)));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Visits visits() {
            return new Visits();
        }
    }

    @Test
    void thePageOfADeviceThatSleptForMinutesComesBackByItself() throws Exception {
        sleepThrough(Visits::closeScreens);
    }

    @Test
    void thePageOfADeviceThatSleptForAnHourComesBackByItself() throws Exception {
        sleepThrough(HttpSession::invalidate);
    }

    private void sleepThrough(Consumer<HttpSession> givenUp) throws Exception {
        Settings settings = new Settings(true, false, 1, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        Rooms.Hosted room =
                rooms.host(new HostSetup("two-shores", 4, 7L, settings, new TreeMap<>(), HostSetup.Crises.HAND, false));
        String amina =
                rooms.join(room.code(), "Amina", "northland", "192.0.2.5").secret();
        rooms.join(room.code(), "Jonas", "southland", "192.0.2.5");
        FacilitatorAccess facilitator = rooms.facilitate(room.secret()).orElseThrow();
        facilitator.submit(new RoomCommand.Begin());
        try (Browsers browsers = Browsers.launch()) {
            List<Visitor> sleepers = List.of(
                    new Visitor(browsers.open(port, "/play/" + amina)),
                    new Visitor(browsers.open(port, "/facilitate/" + room.secret())),
                    new Visitor(browsers.open(port, "/screen/" + room.screen())));
            sleepers.forEach(s -> s.isIn(Phase.NEWS));
            sleepers.forEach(s -> {
                s.page().context().setOffline(true);
                s.page().evaluate("window.beforeTheSleep = true");
            });
            List.copyOf(visits.open).forEach(givenUp);
            assertThat(facilitator.endPhase()).isEmpty();
            sleepers.forEach(s -> s.page().context().setOffline(false));
            for (Visitor sleeper : sleepers) {
                Page page = sleeper.page();
                page.waitForFunction("!window.beforeTheSleep");
                sleeper.isIn(Phase.TALKS);
            }
        }
    }
}
