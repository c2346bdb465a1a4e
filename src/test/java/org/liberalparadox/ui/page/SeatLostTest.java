package org.liberalparadox.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.SeatLost;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.landing.LandingView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Whose screen still shows a seat that was taken from them is told so, with a way on. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:seat-lost")
@DirtiesContext
class SeatLostTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    @Test
    void theScreenSaysSoAndLeadsOn() throws Exception {
        SeatLost lost = catchThrowableOfType(SeatLost.class, seatOfSomebodyMovedAway()::view);
        BrowserlessUIContext window = windows.open();
        window.navigate(LandingView.class);
        window.getUI().getSession().getErrorHandler().error(new ErrorEvent(lost));
        window.roundTrip();
        assertThat(window.find(Notification.class).exists()).isTrue();
        assertThat(window.find(Button.class).withText("Show me where I am").exists())
                .isTrue();
    }

    private SeatAccess seatOfSomebodyMovedAway() throws Exception {
        Rooms.Hosted room = rooms.host(TwoShores.hosted(TwoShores.seating(1, Timing.none()), HostSetup.Crises.DECK));
        String secret =
                rooms.join(room.code(), "Amina", TwoShores.NORTH, "192.0.2.7").secret();
        SeatAccess seat = rooms.participant(secret).orElseThrow().seat().orElseThrow();
        rooms.facilitate(room.secret()).orElseThrow().submit(new RoomCommand.Move(1, TwoShores.SOUTH));
        return seat;
    }
}
