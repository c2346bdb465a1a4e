package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/** A game in play is steered: places are swapped, factions change hands, the clock becomes another. */
class SteeringTest extends RoomScript {
    private static final Timing MINUTES = Timing.live(
            new TreeMap<>(Map.of(Phase.TALKS, Duration.ofMinutes(10), Phase.RATIFICATION, Duration.ofMinutes(2))));

    @BeforeEach
    void play() {
        Settings settings = new Settings(true, true, 3, Settings.Seating.CHOSEN, MINUTES, null, "reciprocator");
        does(new RoomCommand.Open(settings, List.of(Chair.open("north"), Chair.open("south"), Chair.open("west"))));
        does(new RoomCommand.Join("Amina", "north"));
        does(new RoomCommand.Join("Sam", "north"));
        does(new RoomCommand.Join("Jonas", "south"));
        does(new RoomCommand.Join("Otto", null));
        does(new RoomCommand.Begin());
        does(new RoomCommand.PhaseBegan(1, Phase.TALKS));
    }

    @Nested
    class Places {
        @Test
        void ofTwoSeatsAreSwappedInOneStepWithHeadsAndBots() {
            does(new RoomCommand.SwapSeats("north", "west"));
            assertThat(room.at("west")).extracting(Person::name).containsExactly("Amina", "Sam");
            assertThat(person(1).head()).isTrue();
            assertThat(room.at("north")).isEmpty();
            assertThat(room.chair("north")).hasValue(new Chair("north", "reciprocator", Chair.Cause.EMPTY));
            assertThat(room.chair("west")).hasValue(Chair.open("west"));
        }

        @Test
        void ofTwoPeopleAreSwappedAndThoseWhoComeToASeatReadItsBriefFirst() {
            does(new RoomCommand.Swap(3, 4));
            assertThat(person(4).seat()).isEqualTo("south");
            assertThat(person(4).head()).isTrue();
            assertThat(person(4).briefDue()).isTrue();
            assertThat(person(3).seat()).isNull();
            assertThat(person(3).briefDue()).isFalse();
            does(new RoomCommand.SayReady(4, true));
            assertThat(person(4).briefDue()).isFalse();
        }

        @Test
        void thatDoNotExistAreNotSwapped() {
            assertThat(refused(new RoomCommand.SwapSeats("north", "east"))).isEqualTo(RoomRefusal.NO_SUCH_SEAT);
            assertThat(refused(new RoomCommand.Swap(1, 9))).isEqualTo(RoomRefusal.NO_SUCH_PERSON);
        }
    }

    @Nested
    class TheFactions {
        @Test
        void areTakenChangedAndLeftBetweenVotes() {
            does(new RoomCommand.LeadFaction(2, Factor.RIGHTS));
            does(new RoomCommand.LeadFaction(2, Factor.CULTURE));
            assertThat(person(2).faction()).isEqualTo(Factor.CULTURE);
            assertThat(refused(new RoomCommand.LeadFaction(1, Factor.CULTURE))).isEqualTo(RoomRefusal.FACTION_TAKEN);
            does(new RoomCommand.LeadFaction(2, null));
            assertThat(person(2).faction()).isNull();
        }

        @Test
        void stayWithTheirLeadersWhileParliamentsVoteAndAFreeOneMayBeTaken() {
            does(new RoomCommand.LeadFaction(2, Factor.RIGHTS));
            does(new RoomCommand.PhaseBegan(1, Phase.RATIFICATION));
            assertThat(refused(new RoomCommand.LeadFaction(2, Factor.CULTURE))).isEqualTo(RoomRefusal.FACTION_VOTES);
            assertThat(refused(new RoomCommand.LeadFaction(2, null))).isEqualTo(RoomRefusal.FACTION_VOTES);
            does(new RoomCommand.LeadFaction(1, Factor.CULTURE));
            does(new RoomCommand.GiveFaction(2, null));
            assertThat(person(2).faction()).isNull();
        }

        @Test
        void passFromALeaderWhoIsGoneToSomebodyOfTheSameDelegationWhoLeadsNone() {
            does(new RoomCommand.LeadFaction(2, Factor.RIGHTS));
            does(new RoomCommand.PhaseBegan(1, Phase.RATIFICATION));
            assertThat(refused(new RoomCommand.Succeed(3, 2))).isEqualTo(RoomRefusal.FACTION_TAKEN);
            does(new RoomCommand.Succeed(1, 2));
            assertThat(person(1).faction()).isEqualTo(Factor.RIGHTS);
            assertThat(person(2).faction()).isNull();
        }
    }

    @Nested
    class TheClock {
        @Test
        void startsAnewWithOtherMinutesAndStopsWhereThereShallBeNone() {
            now = NOON.plusSeconds(60);
            does(new RoomCommand.SetTiming(Timing.live(new TreeMap<>(Map.of(Phase.TALKS, Duration.ofMinutes(3))))));
            assertThat(room.clock().deadline()).isEqualTo(now.plusSeconds(180));
            assertThat(room.clock().since()).as("the phase goes on").isEqualTo(NOON);
            does(new RoomCommand.SetTiming(Timing.none()));
            assertThat(room.clock().deadline()).isNull();
            assertThat(refused(new RoomCommand.AddTime(Duration.ofMinutes(1)))).isEqualTo(RoomRefusal.NO_CLOCK);
            does(new RoomCommand.PhaseBegan(1, Phase.RATIFICATION));
            assertThat(room.clock().deadline()).isNull();
        }

        @Test
        void becomesOneOfDatesAndBackAgain() {
            Timing dates = Timing.dates(
                    new TreeMap<>(Map.of(Phase.TALKS, Duration.ofDays(3))), LocalTime.of(18, 0), ZoneOffset.UTC);
            does(new RoomCommand.SetTiming(dates));
            assertThat(room.clock().deadline()).isEqualTo(Instant.parse("2026-11-25T18:00:00Z"));
            does(new RoomCommand.SetTiming(MINUTES));
            assertThat(room.clock().deadline()).isEqualTo(NOON.plusSeconds(600));
        }

        @Test
        void thatStandsHasTheWholePhaseLeftByTheNewTimes() {
            now = NOON.plusSeconds(300);
            does(new RoomCommand.Pause());
            does(new RoomCommand.SetTiming(Timing.live(new TreeMap<>(Map.of(Phase.TALKS, Duration.ofMinutes(3))))));
            assertThat(room.stage()).isEqualTo(Stage.PAUSED);
            assertThat(room.clock().left()).isEqualTo(Duration.ofMinutes(3));
            does(new RoomCommand.Resume());
            assertThat(room.clock().deadline()).isEqualTo(now.plusSeconds(180));
            assertThat(Objects.requireNonNull(room.clock().since())).isEqualTo(now);
        }
    }
}
