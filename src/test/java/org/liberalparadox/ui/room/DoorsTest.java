package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.table.TableView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who comes to a room by its code or a card, and who may not. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:windows")
class DoorsTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    @Test
    void wrongCodesAndNamesSayWhatToDo() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom guest = room.somebody();
        guest.window().navigate("join/K0", JoinView.class);
        assertThat(guest.error("Code from your teacher or host")).contains("six letters and digits");
        guest.window().navigate("join/" + other(room.code()), JoinView.class);
        assertThat(guest.error("Code from your teacher or host")).contains("No session lets anybody in");
        guest.types("Code from your teacher or host", room.code().toLowerCase(java.util.Locale.ROOT));
        guest.presses("Join a session");
        guest.presses("Join");
        assertThat(guest.error("Your name")).contains("Type a name first");
        rooms.join(room.code(), "Amina", null, "192.0.2.7");
        guest.types("Your name", " amina ");
        guest.presses("Join");
        assertThat(guest.error("Your name")).contains("Somebody in this session has this name");
        guest.types("Your name", "Jonas");
        guest.presses("Join");
        assertThat(guest.window().find(TableView.class).exists()).isTrue();
    }

    @Test
    void whoLooksAtTheDoorTakesNoSeat() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        room.somebody().window().navigate("join/" + room.code(), JoinView.class);
        assertThat(room.facilitator().room().observers()).isEmpty();
        assertThat(room.facilitator().room().chairs())
                .allMatch(seat -> seat.people().isEmpty());
    }

    @Test
    void aSeatTakenMeanwhileIsSaidAndAnotherIsOffered() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom guest = room.somebody();
        guest.window().navigate("join/" + room.code(), JoinView.class);
        guest.types("Your name", "Jonas");
        guest.chooses("Your seat", item -> item instanceof SeatChoice.Option o && NORTH.equals(o.seat()));
        rooms.join(room.code(), "Amina", NORTH, "192.0.2.7");
        guest.presses("Join");
        assertThat(guest.reads("Somebody was quicker")).isTrue();
        assertThat(guest.reads("1 of 2 seats free")).isTrue();
        guest.presses("Join");
        assertThat(room.facilitator().room().chair(SOUTH).people()).hasSize(1);
    }

    @Test
    void whoeverIsInAlreadyIsLedBackInsteadOfComingInTwice() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        Ticket amina = rooms.join(room.code(), "Amina", NORTH, "192.0.2.7");
        InTheRoom guest = room.somebody();
        guest.window().navigate("join/" + room.code(), JoinView.class);
        guest.window().find(JoinView.class).single().recognise(List.of("other", amina.secret()));
        assertThat(guest.reads("You are in this session already, as Amina.")).isTrue();
    }

    @Test
    void whoWasShownOutIsToldAndTheirOldLinkSaysWhatToDo() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom amina = room.joins("Amina");
        String secret = amina.secret();
        room.facilitator().submit(new RoomCommand.ShowOut(1));
        amina.until(() -> amina.window().find(Apology.class).exists());
        assertThat(amina.reads("The facilitator took you out of this session")).isTrue();
        amina.window().navigate("play/" + secret, TableView.class);
        assertThat(amina.reads("This link opens no seat")).isTrue();
        assertThat(amina.reads("come in again with the join code")).isTrue();
    }

    @Test
    void whoComesLateFindsTheGameAndWatchesUntilASeatIsFree() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        room.joins("Amina");
        room.facilitator().submit(new RoomCommand.Begin());
        InTheRoom late = room.somebody();
        late.window().navigate("join/" + room.code(), JoinView.class);
        late.types("Your name", "Jonas");
        late.chooses(
                "Your seat", item -> item instanceof SeatChoice.Option o && o.kind() == SeatChoice.Option.Kind.NONE);
        late.presses("Join");
        assertThat(late.reads("You see what everybody may see.")).isTrue();
        assertThat(late.window().find(ObserverPanel.class).exists()).isTrue();
        late.presses("Take this seat: Southland");
        assertThat(room.facilitator().room().chair(SOUTH).cause()).isNotEqualTo(Chair.Cause.EMPTY);
        late.until(() -> !late.window().find(ObserverPanel.class).exists());
    }

    @Test
    void aRoleCardLeadsToItsSeatUntilItIsTaken() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.ASSIGNED);
        String card = room.facilitator().invite(SOUTH).secret();
        InTheRoom jonas = room.somebody();
        jonas.window().navigate("invite/" + card, InviteView.class);
        assertThat(jonas.seesField("Your seat")).isFalse();
        jonas.types("Your name", "Jonas");
        jonas.presses("Join");
        assertThat(room.facilitator().room().chair(SOUTH).people()).hasSize(1);
        InTheRoom second = room.somebody();
        second.window().navigate("invite/" + card, InviteView.class);
        assertThat(second.reads("Every place at this seat is taken.")).isTrue();
        room.facilitator().revokeInvitations();
        second.window().navigate("invite/" + card, InviteView.class);
        assertThat(second.reads("This card opens no seat any more")).isTrue();
    }

    @Test
    void cardsArePrintedForSeatsOfPeopleByTheFacilitatorOnly() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        room.facilitator().submit(new RoomCommand.LetBotPlay(SOUTH, "reciprocator"));
        InTheRoom host = room.somebody();
        host.window().navigate("facilitate/" + room.secret() + "/cards", CardsView.class);
        List<Article> cards = host.window().find(Article.class).all();
        assertThat(cards).hasSize(1);
        Scenario scenario = room.facilitator().scenario();
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains(scenario.seat(NORTH).brief().secret())
                .contains(scenario.seat(NORTH).objectives().getFirst().text());
        InTheRoom stranger = room.somebody();
        stranger.window().navigate("facilitate/guess/cards", CardsView.class);
        assertThat(stranger.window().find(Article.class).exists()).isFalse();
        assertThat(stranger.window().find(Anchor.class).exists()).isTrue();
    }

    private static String other(String code) {
        return (code.charAt(0) == 'A' ? "B" : "A") + code.substring(1);
    }
}
