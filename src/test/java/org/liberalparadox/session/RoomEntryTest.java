package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.room.RoomCommand;

/** Who gets into a room, with a code at its door or with a secret of their own. */
class RoomEntryTest extends HostedRoom {
    @Nested
    class TheDoor {
        @Test
        void lookingChangesNothing() throws Exception {
            for (int i = 0; i < 50; i++) {
                assertThat(sessions.rooms()
                                .knock(room.hosted.code(), HERE)
                                .orElseThrow()
                                .free())
                        .hasSize(2);
            }
            assertThat(room.live().state().people()).isEmpty();
        }

        @Test
        void readsACodeHoweverItIsTyped() throws Exception {
            String code = room.hosted.code();
            String typed =
                    " " + code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(3) + " ";
            assertThat(sessions.rooms().knock(typed, HERE)).isPresent();
        }

        @Test
        void whoGuessesWaitsAndTheOthersDoNot() throws Exception {
            for (int i = 0; i < 20; i++) {
                assertThat(sessions.rooms().knock("ZZZZZ" + (char) ('A' + i % 8), HERE))
                        .isEmpty();
            }
            assertThatThrownBy(() -> sessions.rooms().knock(room.hosted.code(), HERE))
                    .isInstanceOf(Rooms.TooManyTries.class)
                    .asInstanceOf(type(Rooms.TooManyTries.class))
                    .matches(e -> e.seconds() > 0);
            assertThat(sessions.rooms().knock(room.hosted.code(), "192.0.2.2")).isPresent();
        }

        @Test
        void aClassBehindOneAddressGetsIn() throws Exception {
            for (int i = 0; i < 120; i++) {
                sessions.rooms().join(room.hosted.code(), "student " + i, null, HERE);
            }
            assertThat(room.live().state().observers()).hasSize(120);
        }

        @Test
        void ofFiftyWhoWantOneSeatOneGetsIt() throws Exception {
            try (TestSessions many = TestSessions.onManyThreads(TestSessions.READY);
                    ExecutorService crowd = Executors.newFixedThreadPool(50)) {
                TestRoom one = TestRoom.open(many, TestRoom.setup(TestRoom.minutes(2), 1, null));
                AtomicInteger in = new AtomicInteger();
                List<Future<Object>> tries = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    String name = "student " + i;
                    Callable<Object> claim = () -> {
                        try {
                            one.join(name, TestRoom.NORTH);
                            in.incrementAndGet();
                            return "";
                        } catch (Rooms.NotLetIn e) {
                            return String.valueOf(e.why());
                        }
                    };
                    tries.add(crowd.submit(claim));
                }
                List<Object> answers = new ArrayList<>();
                for (Future<Object> one2 : tries) {
                    answers.add(one2.get());
                }
                assertThat(in).hasValue(1);
                assertThat(answers).filteredOn(a -> a.equals("SEAT_FULL")).hasSize(49);
                assertThat(one.live().state().at(TestRoom.NORTH)).hasSize(1);
            }
        }

        @Test
        void aDoorThatWasShutOpensWithAnotherCode() throws Exception {
            String first = room.hosted.code();
            room.does(new RoomCommand.SetDoor(false));
            assertThat(sessions.rooms().knock(first, HERE)).isEmpty();
            assertThat(room.facilitator().code()).isNull();
            room.does(new RoomCommand.SetDoor(true));
            assertThat(room.facilitator().code()).isNotNull().isNotEqualTo(first);
        }
    }

    @Nested
    class ASecret {
        @Test
        void opensWhatItWasGivenForAndNothingElse() throws Exception {
            Ticket ticket = room.join("Amina", TestRoom.NORTH);
            assertThat(sessions.rooms().participant(ticket.secret())).isPresent();
            assertThat(sessions.rooms().facilitate(ticket.secret())).isEmpty();
            assertThat(sessions.rooms().participant(room.hosted.secret())).isEmpty();
            assertThat(sessions.rooms().participant("guess")).isEmpty();
            String ref = sessions.rooms().reference(ticket.secret()).orElseThrow();
            assertThat(ref).isNotEqualTo(ticket.secret());
            assertThat(sessions.rooms().participant(ref)).isEmpty();
        }

        @Test
        void thatInvitesToASeatOpensThisSeatAloneAndSurvivesARestart() throws Exception {
            String card = room.facilitator().invite(TestRoom.NORTH).secret();
            TestRoom again = room.on(sessions.restarted(TestSessions.READY));
            Rooms rooms = again.sessions.rooms();
            assertThat(rooms.invitation(card).orElseThrow().seat().seat()).isEqualTo(TestRoom.NORTH);
            assertThat(rooms.participant(card)).isEmpty();
            assertThat(rooms.facilitate(card)).isEmpty();
            assertThat(rooms.reference(card)).isPresent().get().isNotEqualTo(card);
            Ticket ticket = rooms.accept(card, "Amina");
            assertThat(again.participant(ticket).room().mine().seat()).isEqualTo(TestRoom.NORTH);
            assertThatThrownBy(() -> rooms.accept("guess", "Jonas")).isInstanceOf(Rooms.NotLetIn.class);
            again.facilitator().revokeInvitations();
            assertThat(rooms.invitation(card)).isEmpty();
        }

        @Test
        void leadsBackAfterARestart() throws Exception {
            Ticket ticket = room.join("Amina", TestRoom.NORTH);
            TestRoom again = room.on(sessions.restarted(TestSessions.READY));
            assertThat(again.participant(ticket).room().guest().name()).isEqualTo("Amina");
            assertThat(again.facilitator().room().chair(TestRoom.NORTH).people())
                    .hasSize(1);
        }

        @Test
        void opensNothingForWhoWasShownOutOrGotANewLink() throws Exception {
            Ticket amina = room.join("Amina", TestRoom.NORTH);
            Ticket jonas = room.join("Jonas", TestRoom.SOUTH);
            room.does(new RoomCommand.ShowOut(1));
            assertThat(sessions.rooms().participant(amina.secret())).isEmpty();
            Ticket fresh = room.facilitator().newLink(2);
            assertThat(sessions.rooms().participant(jonas.secret())).isEmpty();
            assertThat(room.participant(fresh).person()).isEqualTo(2);
        }
    }
}
