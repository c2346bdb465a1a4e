package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.RoomLost;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.landing.LandingView;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.table.TableView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Whoever is shown out reads that sentence and where to go, wherever in the room they were, and nothing that comes after. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:shown-out")
@DirtiesContext
class ShownOutTest {
    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted hosted;
    private FacilitatorAccess facilitator;

    @BeforeEach
    void open() throws Exception {
        hosted = rooms.host(TwoShores.hosted(TwoShores.seating(2, Timing.none()), HostSetup.Crises.HAND));
        facilitator = rooms.facilitate(hosted.secret()).orElseThrow();
    }

    private InTheRoom comes(String name, String seat) throws Exception {
        InTheRoom guest = new InTheRoom(windows.open());
        guest.window()
                .navigate(
                        "play/"
                                + rooms.join(hosted.code(), name, seat, "192.0.2.61")
                                        .secret(),
                        TableView.class);
        return guest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lobby", "table", "watching"})
    void theScreenSaysSoAndNothingMore(String where) throws Exception {
        InTheRoom amina = comes("Amina", "watching".equals(where) ? null : NORTH);
        if (!"lobby".equals(where)) {
            // The game waits for Jonas; bots alone would play it to its end, where nobody is shown out any more.
            rooms.join(hosted.code(), "Jonas", SOUTH, "192.0.2.61");
            facilitator.submit(new RoomCommand.Begin());
            amina.until(() -> amina.reads("You see what everybody may see") || !amina.reads("Who is here"));
        }
        facilitator.submit(new RoomCommand.ShowOut(1));
        amina.until(() -> amina.window().find(Apology.class).exists());
        assertThat(amina.reads("The facilitator took you out of this session")).isTrue();
        assertThat(amina.reads("ask the facilitator")).isTrue();
        assertThat(amina.window()
                        .find(RouterLink.class)
                        .withText("Join anew with the code")
                        .exists())
                .isTrue();
        facilitator.submit(new RoomCommand.Announce(List.of(), "For those who are still here."));
        amina.window().roundTrip();
        assertThat(amina.told()).doesNotContain("still here").doesNotContain("Northland");
    }

    @Test
    void whatIsStillOnItsWayWhenSomebodyIsShownOutLeadsOn() throws Exception {
        Participation me = rooms.participant(
                        rooms.join(hosted.code(), "Amina", NORTH, "192.0.2.61").secret())
                .orElseThrow();
        facilitator.submit(new RoomCommand.ShowOut(1));
        RoomLost lost = org.assertj.core.api.Assertions.catchThrowableOfType(RoomLost.class, me::room);
        InTheRoom window = new InTheRoom(windows.open());
        window.window().navigate(LandingView.class);
        window.window().getUI().getSession().getErrorHandler().error(new ErrorEvent(lost));
        window.window().roundTrip();
        assertThat(window.window().find(Notification.class).exists()).isTrue();
        assertThat(window.reads("You are not in this session any more")).isTrue();
    }

    @Test
    void withTheDoorOpenTheCodeLetsThemInAnewAsSomebodyNew() throws Exception {
        comes("Amina", NORTH);
        facilitator.submit(new RoomCommand.ShowOut(1));
        InTheRoom again = comes("Amina", NORTH);
        assertThat(again.window().find(Apology.class).exists()).isFalse();
        assertThat(again.reads("Amina (you)")).isTrue();
    }
}
