package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;

/** Who opens a game, what can be played, who hears of it, and how long it stays in memory. */
class SessionServiceTest extends SoloGames {
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
}
