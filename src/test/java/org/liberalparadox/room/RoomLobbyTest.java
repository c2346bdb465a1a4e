package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;

/** Who comes in, where they sit, and when the game begins. */
class RoomLobbyTest extends RoomScript {
    @Nested
    class AtTheDoor {
        @Test
        void aNameMustBeThereAndShortAndNobodyElses() {
            open();
            join("Amina", null);
            assertThat(refused(new RoomCommand.Join("  ", null))).isEqualTo(RoomRefusal.NAME_MISSING);
            assertThat(refused(new RoomCommand.Join("x".repeat(41), null))).isEqualTo(RoomRefusal.NAME_TOO_LONG);
            assertThat(refused(new RoomCommand.Join(" amina ", null))).isEqualTo(RoomRefusal.NAME_TAKEN);
            join("x".repeat(40), null);
        }

        @Test
        void aFullSeatTakesNobodyMoreAndWhoCannotSitMayWatch() {
            open();
            join("Amina", "north");
            join("Jonas", "north");
            assertThat(refused(new RoomCommand.Join("Eleni", "north"))).isEqualTo(RoomRefusal.SEAT_FULL);
            assertThat(refused(new RoomCommand.Join("Eleni", "west"))).isEqualTo(RoomRefusal.NO_SUCH_SEAT);
            join("Eleni", null);
            assertThat(room.observers()).extracting(Person::name).containsExactly("Eleni");
        }

        @Test
        void assignedSeatsFillEvenlyAndTheRestObserve() {
            open(2, Settings.Seating.ASSIGNED);
            List.of("a", "b", "c", "d", "e").forEach(name -> join(name, null));
            assertThat(room.at("north")).extracting(Person::name).containsExactly("a", "c");
            assertThat(room.at("south")).extracting(Person::name).containsExactly("b", "d");
            assertThat(room.observers()).extracting(Person::name).containsExactly("e");
        }

        @Test
        void anInvitationLeadsToItsSeatWhereverOthersAreSentAndAsLongAsItHasRoom() {
            open(1, Settings.Seating.ASSIGNED);
            does(new RoomCommand.AcceptInvitation("Amina", "south"));
            assertThat(room.at("south")).extracting(Person::name).containsExactly("Amina");
            assertThat(refused(new RoomCommand.AcceptInvitation("Jonas", "south")))
                    .isEqualTo(RoomRefusal.SEAT_FULL);
            assertThat(refused(new RoomCommand.AcceptInvitation("amina", "north")))
                    .isEqualTo(RoomRefusal.NAME_TAKEN);
            does(new RoomCommand.SetDoor(false));
            assertThat(refused(new RoomCommand.AcceptInvitation("Jonas", "north")))
                    .isEqualTo(RoomRefusal.DOOR_CLOSED);
        }

        @Test
        void aClosedDoorLetsNobodyIn() {
            open();
            does(new RoomCommand.SetDoor(false));
            assertThat(refused(new RoomCommand.Join("Amina", null))).isEqualTo(RoomRefusal.DOOR_CLOSED);
        }
    }

    @Nested
    class ADelegation {
        @Test
        void isHeadedByWhoCameFirstAndNeverHeadless() {
            open();
            join("Amina", "north");
            join("Jonas", "north");
            assertThat(person(1).head()).isTrue();
            assertThat(person(2).head()).isFalse();
            does(new RoomCommand.TakeLead(2));
            assertThat(person(1).head()).isFalse();
            assertThat(person(2).head()).isTrue();
            does(new RoomCommand.TakeSeat(2, "south"));
            assertThat(person(1).head()).isTrue();
            assertThat(person(2).head()).isTrue();
        }

        @Test
        void swapsKeepTheHeadsOfBothSeats() {
            open();
            join("Amina", "north");
            join("Jonas", "south");
            does(new RoomCommand.Swap(1, 2));
            assertThat(person(1).seat()).isEqualTo("south");
            assertThat(person(2).seat()).isEqualTo("north");
            assertThat(List.of(person(1), person(2))).allMatch(Person::head);
        }

        @Test
        void leadsEachFactionOnce() {
            open();
            join("Amina", "north");
            join("Jonas", "north");
            does(new RoomCommand.LeadFaction(1, Factor.RIGHTS));
            assertThat(refused(new RoomCommand.LeadFaction(2, Factor.RIGHTS))).isEqualTo(RoomRefusal.FACTION_TAKEN);
            does(new RoomCommand.LeadFaction(1, null));
            does(new RoomCommand.LeadFaction(2, Factor.RIGHTS));
        }

        @Test
        void whoIsShownOutLeavesTheSeatAndIsNobodyAnyMore() {
            open();
            join("Amina", "north");
            does(new RoomCommand.ShowOut(1));
            assertThat(room.at("north")).isEmpty();
            assertThat(refused(new RoomCommand.SayReady(1, true))).isEqualTo(RoomRefusal.NO_SUCH_PERSON);
            join("Amina", "north");
            assertThat(person(2).head()).isTrue();
        }
    }

    @Nested
    class TheBeginning {
        @Test
        void comesWhenEverybodyAtEverySeatHasReadTheBrief() {
            open();
            join("Amina", "north");
            does(new RoomCommand.SayReady(1, true));
            assertThat(room.stage()).isEqualTo(Stage.LOBBY);
            join("Jonas", "south");
            does(new RoomCommand.SayReady(2, true));
            assertThat(room.stage()).isEqualTo(Stage.PLAYING);
        }

        @Test
        void comesWhenTheFacilitatorSaysSoWithBotsWhereNobodyIs() {
            open();
            join("Amina", "north");
            does(new RoomCommand.Begin());
            assertThat(room.chair("south").orElseThrow().cause()).isEqualTo(Chair.Cause.EMPTY);
            assertThat(room.chair("north").orElseThrow().bot()).isFalse();
            assertThat(refused(new RoomCommand.Begin())).isEqualTo(RoomRefusal.ALREADY_BEGUN);
        }

        @Test
        void letsWhoComesLateTakeOverFromABotThatFilledIn() {
            open();
            join("Amina", "north");
            does(new RoomCommand.Begin());
            join("Jonas", "south");
            assertThat(room.chair("south").orElseThrow().bot()).isFalse();
            assertThat(person(2).head()).isTrue();
        }

        @Test
        void anObserverHasNothingToBeReadyFor() {
            open();
            join("Amina", null);
            assertThat(refused(new RoomCommand.SayReady(1, true))).isEqualTo(RoomRefusal.NO_SEAT);
        }
    }
}
