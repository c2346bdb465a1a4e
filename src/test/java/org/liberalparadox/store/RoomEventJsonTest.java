package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;

/** What was stored of a room stays readable. */
class RoomEventJsonTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aRoomOpenedBeforeSilenceWasAskedForIsReadWithoutIt() {
        String stored = "{\"at\":\"2026-11-21T12:00:00Z\",\"settings\":{\"adviser\":true,\"cabinet\":false,"
                + "\"delegation\":2,\"seating\":\"CHOSEN\",\"timing\":{\"kind\":\"LIVE\",\"phases\":{\"TALKS\":\"PT6M\"},"
                + "\"hour\":null,\"zone\":null},\"absence\":\"PT3M\",\"strategy\":\"reciprocator\"},"
                + "\"chairs\":[{\"seat\":\"north\",\"strategy\":null,\"cause\":null}]}";
        RoomEvent.RoomOpened opened =
                (RoomEvent.RoomOpened) RoomEventJson.read(new EventJson.Stored("room-opened", 1, stored));
        assertThat(opened.settings().silence()).isNull();
        assertThat(opened.settings().absence()).isEqualTo(Duration.ofMinutes(3));
        assertThat(opened.settings().timing().phases()).containsEntry(Phase.TALKS, Duration.ofMinutes(6));
        assertThat(opened.chairs()).containsExactly(Chair.open("north"));
    }

    @Test
    void settingsAndOtherTimesComeBackAsTheyWereStored() {
        Timing dates = Timing.dates(
                new TreeMap<>(Map.of(Phase.TALKS, Duration.ofDays(3))), LocalTime.of(18, 0), ZoneOffset.UTC);
        Settings settings = new Settings(
                true, true, 3, Settings.Seating.ASSIGNED, dates, null, "reciprocator", Duration.ofMinutes(5));
        for (RoomEvent event : List.of(
                new RoomEvent.RoomOpened(NOON, settings, List.of(Chair.open("north"))),
                new RoomEvent.TimingSet(NOON, dates, 1_000L),
                new RoomEvent.TimingSet(NOON, Timing.none(), null),
                new RoomEvent.ClockSet(NOON, 1, Phase.TALKS, null, RoomEvent.ClockCause.TIMING),
                new RoomEvent.ServerAway(NOON, NOON.minusSeconds(3_600)))) {
            assertThat(RoomEventJson.read(RoomEventJson.write(event))).isEqualTo(event);
        }
    }

    @Test
    void whatNoReleaseHasWrittenIsRefused() {
        assertThatThrownBy(() -> RoomEventJson.read(new EventJson.Stored("timing-set", 9, "{}")))
                .isInstanceOf(EventJson.UnreadableEvent.class);
    }
}
