package org.liberalparadox.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.SeatLost;
import org.liberalparadox.ui.landing.LandingView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** Whose screen still shows a seat that was taken from them is told so, with a way on. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:seat-lost")
@DirtiesContext
class SeatLostTest {

    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.create(spring, "org.liberalparadox.ui");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void theScreenSaysSoAndLeadsOn() throws Exception {
        SeatLost lost = catchThrowableOfType(SeatLost.class, seatOfSomebodyMovedAway()::view);
        BrowserlessUIContext window = app.newUser().newWindow();
        window.navigate(LandingView.class);
        window.getUI().getSession().getErrorHandler().error(new ErrorEvent(lost));
        window.roundTrip();
        assertThat(window.find(Notification.class).exists()).isTrue();
        assertThat(window.find(Button.class).withText("Show me where I am").exists())
                .isTrue();
    }

    private SeatAccess seatOfSomebodyMovedAway() throws Exception {
        Settings settings = new Settings(true, false, 1, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        Rooms.Hosted room =
                rooms.host(new HostSetup("two-shores", 4, 7L, settings, new TreeMap<>(), HostSetup.Crises.DECK, false));
        String secret =
                rooms.join(room.code(), "Amina", "northland", "192.0.2.7").secret();
        SeatAccess seat = rooms.participant(secret).orElseThrow().seat().orElseThrow();
        rooms.facilitate(room.secret()).orElseThrow().submit(new RoomCommand.Move(1, "southland"));
        return seat;
    }
}
