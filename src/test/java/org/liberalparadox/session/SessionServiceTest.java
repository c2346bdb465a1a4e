package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.rules.GameLibrary;

class SessionServiceTest {
    @RegisterExtension
    final SessionLog log = new SessionLog();

    private final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);

    @AfterEach
    void close() {
        sessions.close();
    }

    private static GameCommand.SendNote note(String text) {
        return new GameCommand.SendNote(TestSessions.PERSON, List.of(TestSessions.BOT), text);
    }

    private static List<String> notes(GameState state) {
        return state.notes().stream().map(Note::text).toList();
    }

    @Nested
    class ASecret {
        @Test
        void opensTheSeatItWasGivenFor() {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            assertThat(seat.session()).isEqualTo(ticket.session());
            assertThat(seat.seat()).isEqualTo(TestSessions.PERSON);
            assertThat(seat.adviser()).isTrue();
            assertThat(seat.view().me().seat()).isEqualTo(TestSessions.PERSON);
            assertThat(seat.version()).isPositive();
        }

        @Test
        void opensNothingWhenItIsWrong() {
            Ticket ticket = sessions.startSolo();
            assertThat(sessions.service().open("")).isEmpty();
            assertThat(sessions.service().open(ticket.secret() + "x")).isEmpty();
            assertThat(sessions.service().open(ticket.session())).isEmpty();
        }

        @Test
        void doesNotLetItsHolderActForAnotherSeat() {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            long version = seat.version();
            assertThat(seat.submit(new GameCommand.DeclareReady(TestSessions.BOT)))
                    .isEqualTo(new Submission.NotYourSeat());
            assertThat(seat.version()).isEqualTo(version);
        }

        @Test
        void doesNotShowInALog() {
            Ticket ticket = sessions.startSolo();
            sessions.open(ticket).listen(() -> {
                throw new IllegalStateException("the screen broke");
            });
            assertThat(sessions.open(ticket).submit(note("hello"))).isInstanceOf(Submission.Done.class);
            assertThat(log.complaints())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .contains("the screen broke", ticket.session())
                            .doesNotContain(ticket.secret()));
            assertThat(ticket.toString()).doesNotContain(ticket.secret());
        }
    }

    @Nested
    class ASetupThatCannotBePlayed {
        @Test
        void isRefusedWithWhatWouldBeRight() {
            assertRefused(
                    new SoloSetup("atlantis", "a", "grim", false, null, null), "no scenario \"atlantis\"; choose ");
            assertRefused(
                    new SoloSetup(TestSessions.SCENARIO, "atlantis", "grim", false, null, null),
                    "no seat \"atlantis\" in two-shores; choose northland, southland");
            assertRefused(
                    new SoloSetup(TestSessions.SCENARIO, TestSessions.PERSON, "kind", false, null, null),
                    "no strategy \"kind\"; choose reciprocator, generous, grim, opportunist, hardliner, random, mixed");
            assertRefused(
                    new SoloSetup(TestSessions.SCENARIO, TestSessions.PERSON, "grim", false, 5, null),
                    "5 rounds cannot be played; choose 1 to 4");
            assertRefused(
                    new SoloSetup(TestSessions.SCENARIO, TestSessions.PERSON, "grim", false, 0, null),
                    "0 rounds cannot be played; choose 1 to 4");
        }

        private void assertRefused(SoloSetup setup, String why) {
            assertThatThrownBy(() -> sessions.service().startSolo(setup))
                    .isInstanceOf(Sessions.BadSetup.class)
                    .hasMessageStartingWith(why);
        }
    }

    @Nested
    class ACommand {
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
            assertThat(seat.submit(new GameCommand.Accept(TestSessions.PERSON, 99)))
                    .isInstanceOf(Submission.Refused.class);
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

    @Nested
    class AfterARestart {
        @Test
        void theGameStandsWhereItStood() {
            Ticket ticket = sessions.startSolo();
            SeatAccess before = sessions.open(ticket);
            before.submit(note("remember me"));
            before.submit(new GameCommand.DeclareReady(TestSessions.PERSON));
            TestSessions restarted = sessions.restarted(TestSessions.READY);
            SeatAccess after = restarted.open(ticket);
            assertThat(after.version()).isEqualTo(before.version());
            assertThat(restarted.state(ticket)).isEqualTo(sessions.state(ticket));
            assertThat(after.view()).isEqualTo(before.view());
            assertThat(after.rules()).isEqualTo(before.rules());
        }

        @Test
        void theRulesAreStillTheSameThoughTheFilesHaveChanged(@TempDir Path files) throws Exception {
            Ticket ticket = sessions.startSolo();
            SeatView before = sessions.open(ticket).view();
            Files.createDirectory(files.resolve("scenarios"));
            String text = new RulesInForce(GameLibrary.bundled())
                    .current(TestSessions.SCENARIO)
                    .scenario()
                    .text();
            Files.writeString(files.resolve("scenarios/two-shores.yaml"), text.replace("Two Shores", "Two Beaches"));
            TestSessions restarted = sessions.restarted(TestSessions.READY, GameLibrary.in(files));
            assertThat(restarted.open(ticket).view()).isEqualTo(before);
            assertThat(restarted.open(restarted.startSolo()).view().title()).isEqualTo("Two Beaches");
        }

        @Test
        void theLogReplaysToTheSameState() {
            Ticket ticket = sessions.startSolo();
            sessions.open(ticket).submit(new GameCommand.DeclareReady(TestSessions.PERSON));
            GameState state = sessions.state(ticket);
            assertThat(GameEngine.evolve(GameEngine.initial(state.setup()), stored(ticket)))
                    .isEqualTo(state);
        }

        @Test
        void botsThatWereAskedNothingYetAct() {
            BotFactory asleep = (seat, strategy, rules, routes, seed) -> view -> List.of();
            try (TestSessions before = TestSessions.onThisThread(asleep)) {
                Ticket ticket = before.startSolo();
                assertThat(before.state(ticket).seat(TestSessions.BOT).ready()).isFalse();
                TestSessions after = before.restarted(TestSessions.READY);
                after.open(ticket);
                assertThat(after.state(ticket).seat(TestSessions.BOT).ready()).isTrue();
            }
        }
    }

    @Nested
    class AListener {
        @Test
        void hearsNothingOnceItStopped() {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            AtomicInteger told = new AtomicInteger();
            Runnable stop = seat.listen(told::incrementAndGet);
            seat.submit(note("one"));
            stop.run();
            seat.submit(note("two"));
            assertThat(told).hasValue(1);
        }

        @Test
        void mayAskTheSeatWhatChanged() {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            AtomicReference<Long> seen = new AtomicReference<>(0L);
            seat.listen(() -> seen.set(seat.version()));
            seat.submit(note("hello"));
            assertThat(seen).hasValue(seat.version());
        }
    }

    @Nested
    class AGameNobodyIsAt {
        @Test
        void leavesMemoryAndComesBackWhenAskedFor() {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            seat.submit(note("before the break"));
            long version = seat.version();
            sessions.pass(Duration.ofHours(1));
            sessions.startSolo();
            assertThat(sessions.service().tablesInMemory()).isEqualTo(1);
            assertThat(seat.version()).isEqualTo(version);
            assertThat(sessions.service().tablesInMemory()).isEqualTo(2);
        }

        @Test
        void staysWhileAScreenIsListening() {
            SeatAccess seat = sessions.open(sessions.startSolo());
            Runnable stop = seat.listen(() -> {});
            sessions.pass(Duration.ofHours(1));
            sessions.startSolo();
            assertThat(sessions.service().tablesInMemory()).isEqualTo(2);
            stop.run();
            sessions.pass(Duration.ofHours(1));
            sessions.startSolo();
            assertThat(sessions.service().tablesInMemory()).isEqualTo(1);
        }
    }

    private List<GameEvent> stored(Ticket ticket) {
        return sessions.database().events().read(ticket.session(), 0);
    }
}
