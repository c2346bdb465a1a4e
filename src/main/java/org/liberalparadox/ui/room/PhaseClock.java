package org.liberalparadox.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.liberalparadox.ui.component.Clock;
import org.liberalparadox.ui.text.Words;

/** The clock of a room's phase, for whatever screen shows it. */
public final class PhaseClock {
    private static final Duration WEEK = Duration.ofDays(6);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private PhaseClock() {}

    /** A clock in words of the house; show it {@link #of} whenever stage or clock of the room changed. */
    public static Clock create(Supplier<RoomView> now) {
        Clock clock = new Clock(() -> of(now.get()));
        clock.setTexts(Map.of(
                "label", Words.t("clock.label"),
                "minutes", Words.t("clock.minutes", "{0}"),
                "minute", Words.t("clock.minute"),
                "up", Words.t("clock.up"),
                "paused", Words.t("clock.paused"),
                "ends", Words.t("clock.ends", "{0}")));
        return clock;
    }

    /** What the clock says now. */
    public static Clock.Data of(RoomView room) {
        @Nullable Duration left = room.remaining();
        @Nullable Long millis = left == null ? null : left.toMillis();
        if (room.stage() == Stage.PAUSED) {
            return new Clock.Data(Clock.Kind.PAUSED, shown(left), null);
        }
        @Nullable Instant deadline = room.clock().deadline();
        if (room.stage() != Stage.PLAYING || deadline == null || left == null) {
            return Clock.Data.NONE;
        }
        return room.settings().timing().kind() == Timing.Kind.DATES || left.compareTo(Duration.ofHours(3)) > 0
                ? new Clock.Data(Clock.Kind.DATE, millis, date(room, deadline, left))
                : new Clock.Data(Clock.Kind.RUNNING, millis, null);
    }

    /** Days that are left make no clock. */
    private static @Nullable Long shown(@Nullable Duration left) {
        return left == null || left.compareTo(Duration.ofHours(3)) > 0 ? null : left.toMillis();
    }

    private static String date(RoomView room, Instant deadline, Duration left) {
        @Nullable ZoneId zone = room.settings().timing().zone();
        return (left.compareTo(WEEK) < 0 ? DAY : DATE)
                .format(deadline.atZone(zone == null ? ZoneId.systemDefault() : zone));
    }
}
