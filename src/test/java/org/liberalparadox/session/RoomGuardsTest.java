package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.security.Limits;
import org.liberalparadox.testing.Fixtures;
import org.slf4j.LoggerFactory;

/** What a room refuses whatever a screen believes, and what it never says. */
class RoomGuardsTest extends HostedRoom {
    private static final int MANY = 20 * Limits.COMMANDS;

    @Test
    void nobodyActsForSomebodyElse() {
        Participation amina = room.enter("Amina", TestRoom.NORTH);
        room.enter("Jonas", TestRoom.SOUTH);
        for (RoomCommand.OfPerson forged : List.of(
                new RoomCommand.Rename(2, "Nobody"),
                new RoomCommand.TakeSeat(2, null),
                new RoomCommand.SayReady(2, true),
                new RoomCommand.TakeLead(2),
                new RoomCommand.Return(2))) {
            assertThat(amina.submit(forged)).contains(RoomRefusal.NO_SUCH_PERSON);
        }
        room.does(new RoomCommand.Begin());
        SeatAccess seat = amina.seat().orElseThrow();
        long before = seat.version();
        assertThat(seat.submit(new GameCommand.DeclareReady(TestRoom.SOUTH))).isEqualTo(new Submission.NotYourSeat());
        assertThat(seat.submit(new GameCommand.SendNote(TestRoom.SOUTH, List.of(TestRoom.NORTH), "I give up.")))
                .isEqualTo(new Submission.NotYourSeat());
        assertThat(seat.version()).isEqualTo(before);
    }

    @Test
    void whoWasMovedReadsNothingMoreOfTheSeatFromAScreenThatIsStillOpen() {
        Participation amina = room.enter("Amina", TestRoom.NORTH);
        room.enter("Jonas", TestRoom.SOUTH);
        room.does(new RoomCommand.Begin());
        SeatAccess north = amina.seat().orElseThrow();
        Terms draft = Fixtures.logroll();
        Map<String, ThrowingCallable> reads = new LinkedHashMap<>();
        reads.put("view", north::view);
        reads.put("forecast", () -> north.forecast(draft));
        reads.put("clauses", () -> north.clauses(List.of(TestRoom.NORTH, TestRoom.SOUTH)));
        reads.put("orders", () -> north.orders(new Orders(north.view().me().policy(), List.of(), List.of())));
        reads.put("stageGame", () -> north.stageGame(TestRoom.SOUTH, lens -> {}));
        reads.put("reckoning", () -> north.reckoning(1));
        reads.put("debrief", north::debrief);
        assertThatCode(north::view).doesNotThrowAnyException();
        room.does(new RoomCommand.Swap(1, 2));
        reads.forEach((what, read) -> assertThatThrownBy(read).as(what).isInstanceOf(SeatLost.class));
        assertThat(amina.seat().orElseThrow().view().me().seat()).isEqualTo(TestRoom.SOUTH);
        SeatAccess south = amina.seat().orElseThrow();
        room.does(new RoomCommand.ShowOut(1));
        assertThatThrownBy(south::view).isInstanceOf(SeatLost.class);
    }

    @Test
    void aLostDeviceNeitherReadsNorCountsOnceItsLinkWasReplaced() {
        Participation lost = room.enter("Amina", TestRoom.NORTH);
        room.enter("Jonas", TestRoom.SOUTH);
        room.does(new RoomCommand.Begin());
        SeatAccess seat = lost.seat().orElseThrow();
        lost.keepDraft("note", "Between us");
        Participation amina = room.participant(room.facilitator().newLink(1));
        assertThatThrownBy(seat::view).isInstanceOf(SeatLost.class);
        assertThat(lost.draft("note")).isEmpty();
        lost.keepDraft("note", "Not hers");
        lost.touch(Presence.Activity.READING);
        assertThat(amina.draft("note")).contains("Between us");
        assertThat(place()).isEqualTo(Presence.Place.GONE);
    }

    @Test
    void whoClosesOneOfTwoWindowsIsStillHere() {
        Participation amina = room.enter("Amina", TestRoom.NORTH);
        Runnable laptop = amina.arrive();
        Runnable phone = amina.arrive();
        amina.touch(Presence.Activity.READING);
        laptop.run();
        laptop.run();
        assertThat(place()).isEqualTo(Presence.Place.HERE);
        phone.run();
        assertThat(place()).isEqualTo(Presence.Place.AWAY);
        amina.arrive();
        amina.touch(Presence.Activity.READING);
        assertThat(place()).isEqualTo(Presence.Place.HERE);
    }

    private Presence.Place place() {
        return room.facilitator().room().chair(TestRoom.NORTH).place();
    }

    @Test
    void whoWasShownOutDoesNothingMoreFromAScreenThatIsStillOpen() {
        Participation amina = room.enter("Amina", TestRoom.NORTH);
        room.enter("Jonas", TestRoom.SOUTH);
        room.does(new RoomCommand.Begin());
        SeatAccess open = amina.seat().orElseThrow();
        room.does(new RoomCommand.ShowOut(1));
        assertThat(amina.removed()).isTrue();
        assertThat(amina.seat()).isEmpty();
        assertThat(open.submit(new GameCommand.DeclareReady(TestRoom.NORTH))).isEqualTo(new Submission.NotYourSeat());
        assertThat(amina.submit(new RoomCommand.TakeSeat(1, TestRoom.NORTH))).contains(RoomRefusal.NO_SUCH_PERSON);
    }

    @Test
    void whoSendsMoreThanAPersonCanIsSlowedDownAndNobodyElseIs() {
        Participation amina = room.enter("Amina", TestRoom.NORTH);
        Participation jonas = room.enter("Jonas", TestRoom.SOUTH);
        Optional<RoomRefusal> answer = Optional.empty();
        for (int i = 0; i < MANY && !answer.equals(Optional.of(RoomRefusal.TOO_FAST)); i++) {
            answer = amina.submit(new RoomCommand.SayReady(1, i % 2 == 0));
        }
        assertThat(answer).contains(RoomRefusal.TOO_FAST);
        assertThat(jonas.submit(new RoomCommand.SayReady(2, true))).isEmpty();
    }

    @Test
    void anAddressOpensSoManyRoomsAnHourAndABadSetupCostsNone() throws Exception {
        HostSetup setup = TestRoom.setup(TestRoom.minutes(2), 2, Duration.ofMinutes(5));
        HostSetup bad = new HostSetup(
                "atlantis", null, null, setup.settings(), setup.bots(), setup.crises(), setup.fictional());
        assertThatThrownBy(() -> sessions.rooms().host(bad, HERE)).isInstanceOf(Sessions.BadSetup.class);
        for (int i = 0; i < Limits.ROOMS; i++) {
            assertThat(sessions.rooms().host(setup, HERE).code()).isNotEmpty();
        }
        assertThatThrownBy(() -> sessions.rooms().host(setup, HERE)).isInstanceOf(Rooms.TooManyTries.class);
        assertThat(sessions.rooms().host(setup, "192.0.2.2").code()).isNotEmpty();
    }

    @Test
    void noLogLineAndNoTextOfAnObjectCarriesASecret() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger("org.liberalparadox");
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        List<String> said = new ArrayList<>();
        List<String> secrets = new ArrayList<>();
        try {
            TestRoom fresh = TestRoom.open(sessions);
            secrets.add(fresh.hosted.secret());
            said.add(fresh.hosted.toString());
            Ticket ticket = fresh.join("Amina", TestRoom.NORTH);
            secrets.add(ticket.secret());
            Participation amina = fresh.participant(ticket);
            fresh.does(new RoomCommand.Begin());
            SeatAccess seat = amina.seat().orElseThrow();
            seat.submit(new GameCommand.DeclareReady(TestRoom.NORTH));
            Ticket renewed = fresh.facilitator().newLink(1);
            secrets.add(renewed.secret());
            said.addAll(List.of(ticket.toString(), renewed.toString(), amina.toString(), seat.toString()));
            said.add(fresh.facilitator().toString());
            said.add(fresh.live().toString());
            sessions.rooms().participant(ticket.secret());
            root.info("listening");
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        log.list.forEach(e -> said.add(e.getFormattedMessage()
                + (e.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(e.getThrowableProxy()))));
        assertThat(said)
                .contains("listening")
                .noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }
}
