package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;

/**
 * How long the phases of a round last.
 *
 * @param phases how long each phase lasts: whole days where phases end on dates; a phase that is not named has no end
 * @param hour the hour at which phases end, where they end on dates
 * @param zone where that hour is read off the clock
 */
public record Timing(
        Kind kind,
        SortedMap<Phase, Duration> phases,
        @Nullable LocalTime hour,
        @Nullable ZoneId zone) {

    /** What ends a phase besides everybody being ready. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** A clock of minutes, for people who sit together. */
        LIVE,
        /** A day and an hour, for a game by correspondence over days or weeks. */
        DATES
    }

    /** No clock. */
    public static Timing none() {
        return new Timing(Kind.NONE, java.util.Collections.emptySortedMap(), null, null);
    }

    /** Minutes and seconds for each phase. */
    public static Timing live(SortedMap<Phase, Duration> phases) {
        return new Timing(Kind.LIVE, phases, null, null);
    }

    /** Each phase ends so many days after it began, at an hour of the day. */
    public static Timing dates(SortedMap<Phase, Duration> days, LocalTime hour, ZoneId zone) {
        return new Timing(Kind.DATES, days, hour, zone);
    }

    /** When a phase that begins now ends; null where only people end it. */
    public @Nullable Instant end(Phase phase, Instant now) {
        Duration lasts = phases.get(phase);
        if (kind == Kind.NONE || lasts == null) {
            return null;
        }
        if (kind == Kind.LIVE || hour == null || zone == null) {
            return now.plus(lasts);
        }
        ZonedDateTime begins = now.atZone(zone);
        ZonedDateTime ends =
                begins.toLocalDate().plusDays(lasts.toDays()).atTime(hour).atZone(zone);
        return (ends.isAfter(begins) ? ends : ends.plusDays(1)).toInstant();
    }
}
