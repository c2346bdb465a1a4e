package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/**
 * The room as somebody in it sees it. Nothing of the game is in it.
 *
 * @param at when this was seen
 * @param code with which others join, or null where it lets nobody in any more
 * @param me number of the viewer; 0 for the facilitator, less for the public screen
 * @param chairs in the order of the scenario
 * @param announcements that the viewer was meant to hear, the latest last
 */
public record RoomView(
        Instant at,
        Stage stage,
        boolean begun,
        @Nullable String code,
        Settings settings,
        int me,
        List<Seat> chairs,
        List<Guest> observers,
        Clock clock,
        List<Announcement> announcements) {

    /**
     * A seat and who is at it.
     *
     * @param strategy temperament of the bot that plays it, or null
     * @param open whether somebody may sit down
     */
    public record Seat(
            String seat, List<Guest> people, @Nullable String strategy, Chair.@Nullable Cause cause, boolean open) {
        public boolean bot() {
            return strategy != null;
        }

        /** Whether everybody at it has read the brief; a bot has. */
        public boolean ready() {
            return bot() || !people.isEmpty() && people.stream().allMatch(Guest::ready);
        }

        /** The same without the moments at which its people were seen. */
        public Seat still() {
            return new Seat(seat, people.stream().map(Guest::still).toList(), strategy, cause, open);
        }

        /** Where the one who is nearest is. */
        public Presence.Place place() {
            return people.stream()
                    .map(Guest::place)
                    .min(Presence.Place::compareTo)
                    .orElse(Presence.Place.GONE);
        }
    }

    /**
     * Somebody in the room.
     *
     * @param briefDue whether they sat down in the midst of the game and have still to read their brief
     */
    public record Guest(
            int id,
            String name,
            boolean head,
            @Nullable Factor faction,
            boolean ready,
            boolean briefDue,
            Presence.Place place,
            Presence.Activity activity,
            @Nullable Instant seen) {

        /** The same without the moment at which they were seen, which changes all the time and is seldom told. */
        public Guest still() {
            return new Guest(id, name, head, faction, ready, briefDue, place, activity, null);
        }
    }

    /**
     * The clock of the phase.
     *
     * @param deadline or null where nothing ends the phase
     * @param left what was left when it was stopped, or null
     * @param since since when the phase runs, or null where it does not
     */
    public record Clock(
            int round,
            @Nullable Phase phase,
            @Nullable Instant deadline,
            @Nullable Duration left,
            @Nullable Instant since) {

        /** Of which is not known since when it runs. */
        public Clock(int round, @Nullable Phase phase, @Nullable Instant deadline, @Nullable Duration left) {
            this(round, phase, deadline, left, null);
        }
    }

    /** What is left of the phase, whether the clock runs or stands; null where nothing but people ends it. */
    public @Nullable Duration remaining() {
        if (clock.deadline() == null) {
            return clock.left();
        }
        Duration left = Duration.between(at, clock.deadline());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The viewer, or null for the facilitator and the public screen. */
    public @Nullable Guest guest() {
        for (Seat chair : chairs) {
            for (Guest guest : chair.people()) {
                if (guest.id() == me) {
                    return guest;
                }
            }
        }
        return observers.stream().filter(g -> g.id() == me).findFirst().orElse(null);
    }

    /** Where the viewer sits, or null. */
    public @Nullable Seat mine() {
        return chairs.stream()
                .filter(c -> c.people().stream().anyMatch(g -> g.id() == me))
                .findFirst()
                .orElse(null);
    }

    public Seat chair(String seat) {
        return chairs.stream()
                .filter(c -> c.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no seat " + seat));
    }

    public int present() {
        return (int)
                chairs.stream().filter(c -> !c.people().isEmpty() || c.bot()).count();
    }
}
