package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;

/** The clock of a room: one phase at a time, with pauses, by the minute or by dates. */
class RoomClockTest extends RoomScript {
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
        Timing weekly = Timing.dates(new TreeMap<>(Map.of(Phase.TALKS, Duration.ofDays(3))), LocalTime.of(18, 0), zone);
        assertThat(weekly.end(Phase.TALKS, Instant.parse("2026-10-23T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-26T17:00:00Z"));
        assertThat(weekly.end(Phase.POLICY, NOON)).isNull();
        Timing tonight = Timing.dates(new TreeMap<>(Map.of(Phase.TALKS, Duration.ZERO)), LocalTime.of(8, 0), zone);
        assertThat(tonight.end(Phase.TALKS, NOON)).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
    }
}
