package org.liberalparadox.room;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which seat did something in the room, told from what is stored, so that silence goes on counting after a restart. */
public final class Deeds {
    private Deeds() {}

    /**
     * The seat this was a deed of: somebody at it sat down, read, took a name or an office, or took the seat back.
     *
     * @param after the room once it happened
     */
    public static Optional<String> of(RoomEvent event, RoomState after) {
        return switch (event) {
            case RoomEvent.PersonRenamed e -> seat(after, e.person());
            case RoomEvent.SeatTaken e -> Optional.ofNullable(e.seat());
            case RoomEvent.BriefRead e -> seat(after, e.person());
            case RoomEvent.HeadNamed e -> seat(after, e.person());
            case RoomEvent.FactionLed e -> seat(after, e.person());
            case RoomEvent.SeatGivenBack e -> Optional.of(e.seat());
            default -> Optional.empty();
        };
    }

    private static Optional<String> seat(RoomState after, int person) {
        @Nullable Person who = after.people().get(person);
        return Optional.ofNullable(who).map(Person::seat);
    }
}
