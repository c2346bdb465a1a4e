package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.liberalparadox.ui.component.Clock;

class PhaseClockTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Timing DATES =
            Timing.dates(Collections.emptySortedMap(), LocalTime.of(18, 0), ZoneId.of("Europe/Berlin"));

    @Test
    void countsWhatIsLeftByTheServersTime() {
        Clock.Data clock = PhaseClock.of(room(Stage.PLAYING, Timing.none(), NOON.plusSeconds(252), null));
        assertThat(clock).isEqualTo(new Clock.Data(Clock.Kind.RUNNING, 252_000L, null));
    }

    @Test
    void aTimeThatIsUpStandsAtZero() {
        Clock.Data clock = PhaseClock.of(room(Stage.PLAYING, Timing.none(), NOON.minusSeconds(3), null));
        assertThat(clock.left()).isZero();
    }

    @Test
    void standsInAPause() {
        Clock.Data clock = PhaseClock.of(room(Stage.PAUSED, Timing.none(), null, Duration.ofMinutes(2)));
        assertThat(clock.kind()).isEqualTo(Clock.Kind.PAUSED);
        assertThat(clock.left()).isEqualTo(120_000L);
    }

    @Test
    void byCorrespondenceNamesDayAndHourWhereTheGameIsPlayed() {
        Instant tuesday = Instant.parse("2026-11-24T17:00:00Z");
        assertThat(PhaseClock.of(room(Stage.PLAYING, DATES, tuesday, null)).day())
                .isEqualTo("Tuesday 18:00");
        Instant later = Instant.parse("2026-12-08T17:00:00Z");
        assertThat(PhaseClock.of(room(Stage.PLAYING, DATES, later, null)).day()).isEqualTo("Tue 8 Dec, 18:00");
    }

    @Test
    void noClockWhereOnlyPeopleEndAPhase() {
        assertThat(PhaseClock.of(room(Stage.PLAYING, Timing.none(), null, null)))
                .isEqualTo(Clock.Data.NONE);
        assertThat(PhaseClock.of(room(Stage.LOBBY, Timing.none(), NOON.plusSeconds(60), null)))
                .isEqualTo(Clock.Data.NONE);
    }

    private static RoomView room(Stage stage, Timing timing, @Nullable Instant deadline, @Nullable Duration left) {
        Settings settings = new Settings(true, false, 2, Settings.Seating.CHOSEN, timing, null, "reciprocator");
        return new RoomView(
                NOON,
                stage,
                true,
                null,
                settings,
                1,
                List.of(),
                List.of(),
                new RoomView.Clock(1, Phase.TALKS, deadline, left),
                List.of());
    }
}
