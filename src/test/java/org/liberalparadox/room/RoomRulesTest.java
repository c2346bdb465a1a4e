package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/** The rules of a room, in milliseconds. */
class RoomRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Timing MINUTES =
            Timing.live(new TreeMap<>(Map.of(Phase.NEWS, Duration.ofMinutes(2), Phase.TALKS, Duration.ofMinutes(10))));

    private RoomState room = RoomState.NOTHING;
    private Instant now = NOON;

    private RoomRulesTest open(Settings settings) {
        does(new RoomCommand.Open(settings, List.of(Chair.open("north"), Chair.open("south"))));
        return this;
    }

    private RoomRulesTest open() {
        return open(settings(2, Settings.Seating.CHOSEN, MINUTES));
    }

    private static Settings settings(int delegation, Settings.Seating seating, Timing timing) {
        return new Settings(true, true, delegation, seating, timing, Duration.ofMinutes(5), "reciprocator");
    }

    private void does(RoomCommand command) {
        RoomDecision decision = RoomRules.decide(room, command, now);
        assertThat(decision).isInstanceOf(RoomDecision.Accepted.class);
        for (RoomEvent event : ((RoomDecision.Accepted) decision).events()) {
            room = RoomRules.evolve(room, event);
        }
    }

    private @Nullable RoomRefusal refused(RoomCommand command) {
        return RoomRules.decide(room, command, now) instanceof RoomDecision.Refused refused ? refused.why() : null;
    }

    private void join(String name, @Nullable String seat) {
        does(new RoomCommand.Join(name, seat));
    }

    private Person person(int id) {
        return room.person(id).orElseThrow();
    }

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
            open(settings(2, Settings.Seating.ASSIGNED, MINUTES));
            List.of("a", "b", "c", "d", "e").forEach(name -> join(name, null));
            assertThat(room.at("north")).extracting(Person::name).containsExactly("a", "c");
            assertThat(room.at("south")).extracting(Person::name).containsExactly("b", "d");
            assertThat(room.observers()).extracting(Person::name).containsExactly("e");
        }

        @Test
        void anInvitationLeadsToItsSeatWhereverOthersAreSentAndAsLongAsItHasRoom() {
            open(settings(1, Settings.Seating.ASSIGNED, MINUTES));
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

    @Nested
    class TheClock {
        private void begin() {
            open();
            join("Amina", "north");
            does(new RoomCommand.Begin());
            does(new RoomCommand.PhaseBegan(1, Phase.NEWS));
        }

        @Test
        void isSetOnceAPhase() {
            begin();
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(120));
            now = NOON.plusSeconds(60);
            does(new RoomCommand.PhaseBegan(1, Phase.NEWS));
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(120));
            assertThat(room.clock().isDue(NOON.plusSeconds(119))).isFalse();
            assertThat(room.clock().isDue(NOON.plusSeconds(120))).isTrue();
            does(new RoomCommand.PhaseBegan(1, Phase.TALKS));
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(660));
        }

        @Test
        void standsInAPauseAndGoesOnWithWhatWasLeft() {
            begin();
            now = NOON.plusSeconds(90);
            does(new RoomCommand.Pause());
            assertThat(room.clock().left()).isEqualTo(Duration.ofSeconds(30));
            assertThat(room.clock().isDue(NOON.plusSeconds(9999))).isFalse();
            now = NOON.plusSeconds(1000);
            does(new RoomCommand.Resume());
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(1030));
        }

        @Test
        void goesOnAfterTheLobbyWasOpenedAgain() {
            begin();
            now = NOON.plusSeconds(20);
            does(new RoomCommand.BackToLobby());
            assertThat(room.stage()).isEqualTo(Stage.LOBBY);
            now = NOON.plus(Duration.ofDays(7));
            does(new RoomCommand.Begin());
            assertThat(room.stage()).isEqualTo(Stage.PLAYING);
            assertThat(room.clock().deadline()).isEqualTo(now.plusSeconds(100));
        }

        @Test
        void getsMinutesMoreOnlyWhereItRuns() {
            begin();
            does(new RoomCommand.AddTime(Duration.ofMinutes(1)));
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(180));
            does(new RoomCommand.PhaseBegan(1, Phase.POLICY));
            assertThat(room.clock().deadline()).isNull();
            assertThat(refused(new RoomCommand.AddTime(Duration.ofMinutes(1)))).isEqualTo(RoomRefusal.NO_CLOCK);
            assertThat(refused(new RoomCommand.EndOn(NOON.minusSeconds(1)))).isEqualTo(RoomRefusal.IN_THE_PAST);
            does(new RoomCommand.EndOn(NOON.plusSeconds(3600)));
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(3600));
        }

        @Test
        void byCorrespondenceEndsPhasesAtAnHourOfADayAlsoWhereTheClocksChange() {
            ZoneId zone = ZoneId.of("Europe/Berlin");
            Timing weekly =
                    Timing.dates(new TreeMap<>(Map.of(Phase.TALKS, Duration.ofDays(3))), LocalTime.of(18, 0), zone);
            assertThat(weekly.end(Phase.TALKS, Instant.parse("2026-10-23T09:00:00Z")))
                    .isEqualTo(Instant.parse("2026-10-26T17:00:00Z"));
            assertThat(weekly.end(Phase.POLICY, NOON)).isNull();
            Timing tonight = Timing.dates(new TreeMap<>(Map.of(Phase.TALKS, Duration.ZERO)), LocalTime.of(8, 0), zone);
            assertThat(tonight.end(Phase.TALKS, NOON)).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
        }
    }

    @Nested
    class ABot {
        private void begin() {
            open();
            join("Amina", "north");
            join("Jonas", "south");
            does(new RoomCommand.Begin());
        }

        @Test
        void standsInForWhoIsAbsentAndMakesWayWhenTheyAreBack() {
            begin();
            does(new RoomCommand.StandIn("north"));
            does(new RoomCommand.StandIn("north"));
            assertThat(room.chair("north").orElseThrow().cause()).isEqualTo(Chair.Cause.ABSENCE);
            does(new RoomCommand.Return(1));
            assertThat(room.chair("north").orElseThrow().bot()).isFalse();
        }

        @Test
        void ofTheFacilitatorsStaysUntilTheFacilitatorGivesTheSeatBack() {
            begin();
            does(new RoomCommand.LetBotPlay("north", "opportunist"));
            assertThat(refused(new RoomCommand.LetBotPlay("north", "opportunist")))
                    .isEqualTo(RoomRefusal.ALREADY_A_BOT);
            assertThat(refused(new RoomCommand.Return(1))).isEqualTo(RoomRefusal.FACILITATORS_BOT);
            does(new RoomCommand.GiveBack("north"));
            assertThat(refused(new RoomCommand.GiveBack("north"))).isEqualTo(RoomRefusal.NOT_A_BOT);
        }

        @Test
        void takesASeatInPlayThatEverybodyLeft() {
            begin();
            does(new RoomCommand.TakeSeat(1, null));
            assertThat(room.chair("north").orElseThrow().cause()).isEqualTo(Chair.Cause.EMPTY);
        }
    }

    @Nested
    class ThePodium {
        @Test
        void wordsReachWhomTheyAreFor() {
            open();
            join("Amina", "north");
            join("Jonas", "south");
            does(new RoomCommand.Announce(List.of("north"), "Ask them."));
            does(new RoomCommand.Announce(List.of(), "Five minutes."));
            assertThat(heard(1)).containsExactly("Ask them.", "Five minutes.");
            assertThat(heard(2)).containsExactly("Five minutes.");
            assertThat(heard(RoomViews.PUBLIC)).containsExactly("Five minutes.");
            assertThat(refused(new RoomCommand.Announce(List.of("west"), "x"))).isEqualTo(RoomRefusal.NO_SUCH_SEAT);
            assertThat(refused(new RoomCommand.Announce(List.of(), " "))).isEqualTo(RoomRefusal.TEXT_MISSING);
        }

        private List<String> heard(int person) {
            return RoomViews.of(room, person, null, RoomViews.people(room, p -> Presence.NEVER, now), now)
                    .announcements()
                    .stream()
                    .map(Announcement::text)
                    .toList();
        }

        @Test
        void plannedCardsWaitForTheirRoundAndCanBeCalledOff() {
            open();
            join("Amina", "north");
            does(new RoomCommand.Begin());
            does(new RoomCommand.PhaseBegan(2, Phase.NEWS));
            assertThat(refused(new RoomCommand.PlanCrisis("pandemic", List.of(), 2)))
                    .isEqualTo(RoomRefusal.ROUND_PASSED);
            does(new RoomCommand.PlanCrisis("pandemic", List.of(), 3));
            does(new RoomCommand.PlanCrisis("recession", List.of("north"), 4));
            does(new RoomCommand.CallOff(1));
            assertThat(room.planned()).extracting(PlannedCrisis::card).containsExactly("recession");
            assertThat(refused(new RoomCommand.CallOff(1))).isEqualTo(RoomRefusal.NO_SUCH_PLAN);
        }

        @Test
        void notesAreTakenEvenAfterTheEnd() {
            open();
            does(new RoomCommand.Close());
            does(new RoomCommand.Note("They never asked what the other needed."));
            assertThat(room.remarks()).hasSize(1);
            assertThat(refused(new RoomCommand.Join("Amina", null))).isEqualTo(RoomRefusal.ROOM_CLOSED);
        }
    }
}
