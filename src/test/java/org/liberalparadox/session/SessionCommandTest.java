package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;

/** A command is stored before it is shown, and none is lost, however many arrive from wherever. */
class SessionCommandTest extends SoloGames {
    @Test
    void isStoredBeforeItIsShown() throws Exception {
        Ticket ticket = sessions.startSolo();
        SeatAccess seat = sessions.open(ticket);
        AtomicInteger storedWhenTold = new AtomicInteger();
        seat.listen(() -> storedWhenTold.set(stored(ticket).size()));
        Submission answer = seat.submit(note("hello"));
        assertThat(answer).isEqualTo(new Submission.Done(stored(ticket).size()));
        assertThat(storedWhenTold.get()).isEqualTo(stored(ticket).size());
        assertThat(seat.version()).isEqualTo(stored(ticket).size());
    }

    @Test
    void canBeTriedOutFirst() {
        SeatAccess seat = sessions.open(sessions.startSolo());
        Orders orders = new Orders(seat.view().me().policy(), List.of(), List.of());
        assertThat(seat.orders(orders).budget()).isPositive();
        assertThat(seat.reckoning(1)).isEmpty();
        assertThat(seat.debrief()).isEmpty();
    }

    @Test
    void changesNothingWhenTheEngineRefusesIt() {
        Ticket ticket = sessions.startSolo();
        SeatAccess seat = sessions.open(ticket);
        long version = seat.version();
        AtomicInteger told = new AtomicInteger();
        seat.listen(told::incrementAndGet);
        assertThat(seat.submit(new GameCommand.Accept(TestSessions.PERSON, 99))).isInstanceOf(Submission.Refused.class);
        assertThat(seat.version()).isEqualTo(version);
        assertThat(told).hasValue(0);
    }

    @Test
    void isNotLostWhenManyArriveAtOnce() throws Exception {
        Ticket ticket = sessions.startSolo();
        SeatAccess seat = sessions.open(ticket);
        long before = seat.version();
        List<String> sent = sendFromManyThreads(List.of(seat, seat, seat, seat));
        assertThat(notes(sessions.state(ticket))).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(seat.version()).isEqualTo(before + sent.size());
        assertThat(stored(ticket)).hasSize((int) seat.version());
    }

    @Test
    void isDecidedAgainWhenAnotherServerWasFirst() throws Exception {
        Ticket ticket = sessions.startSolo();
        SeatAccess here = sessions.open(ticket);
        SeatAccess there = sessions.restarted(TestSessions.READY).open(ticket);
        AtomicInteger toldThere = new AtomicInteger();
        there.listen(toldThere::incrementAndGet);
        assertThat(here.submit(note("first"))).isInstanceOf(Submission.Done.class);
        assertThat(there.submit(note("second"))).isEqualTo(new Submission.Done(here.version() + 1));
        assertThat(toldThere).hasValue(1);
        assertThat(here.submit(note("third"))).isEqualTo(new Submission.Done(there.version() + 1));
        assertThat(notes(sessions.state(ticket))).containsExactly("first", "second", "third");
    }

    @Test
    void isNotLostWhenTwoServersAreAtItAtOnce() throws Exception {
        Ticket ticket = sessions.startSolo();
        SeatAccess here = sessions.open(ticket);
        SeatAccess there = sessions.restarted(TestSessions.READY).open(ticket);
        List<String> sent = sendFromManyThreads(List.of(here, there));
        GameState replayed = sessions.restarted(TestSessions.READY).state(ticket);
        assertThat(notes(replayed)).containsExactlyInAnyOrderElementsOf(sent);
    }

    private List<String> sendFromManyThreads(List<SeatAccess> seats) throws Exception {
        List<String> sent = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(seats.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (int s = 0; s < seats.size(); s++) {
                SeatAccess seat = seats.get(s);
                List<String> texts = List.of("a" + s, "b" + s, "c" + s, "d" + s, "e" + s, "f" + s, "g" + s);
                sent.addAll(texts);
                all.add(threads.submit(() -> texts.forEach(
                        text -> assertThat(seat.submit(note(text))).isInstanceOf(Submission.Done.class))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return sent;
    }
}
