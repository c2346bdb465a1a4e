package org.liberalparadox.room;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the room's view for whoever is in it. */
public final class RoomViews {
    /** The public screen sees what everybody may. */
    public static final int PUBLIC = -1;

    private RoomViews() {}

    /** Who is in the room and where, which is the same for all who look at one moment. */
    public record People(List<RoomView.Seat> chairs, List<RoomView.Guest> observers) {}

    /** @param presence of each person */
    public static People people(RoomState state, IntFunction<Presence> presence, Instant now) {
        return new People(
                state.chairs().stream().map(c -> seat(state, c, presence, now)).toList(),
                guests(state.observers(), presence, now));
    }

    /**
     * @param me number of the viewer; 0 for the facilitator, {@link #PUBLIC} for the public screen
     * @param people as they are now, or were a moment ago
     */
    public static RoomView of(RoomState state, int me, @Nullable String code, People people, Instant now) {
        RoomClock clock = state.clock();
        return new RoomView(
                now,
                state.stage(),
                state.begun(),
                state.door() ? code : null,
                state.rules(),
                me,
                people.chairs(),
                people.observers(),
                new RoomView.Clock(clock.round(), clock.phase(), clock.deadline(), clock.left(), clock.since()),
                heard(state, me));
    }

    private static RoomView.Seat seat(RoomState state, Chair chair, IntFunction<Presence> presence, Instant now) {
        return new RoomView.Seat(
                chair.seat(),
                guests(state.at(chair.seat()), presence, now),
                chair.strategy(),
                chair.cause(),
                state.stage() != Stage.CLOSED && state.hasRoom(chair));
    }

    private static List<RoomView.Guest> guests(List<Person> people, IntFunction<Presence> presence, Instant now) {
        return people.stream()
                .map(p -> {
                    Presence seen = presence.apply(p.id());
                    return new RoomView.Guest(
                            p.id(),
                            p.name(),
                            p.head(),
                            p.faction(),
                            p.ready(),
                            p.briefDue(),
                            seen.place(now),
                            seen.activity(),
                            seen.seen());
                })
                .toList();
    }

    private static List<Announcement> heard(RoomState state, int me) {
        if (me == Person.FACILITATOR) {
            return state.announcements();
        }
        @Nullable String seat = state.person(me).map(Person::seat).orElse(null);
        return state.announcements().stream()
                .filter(a -> a.seats().isEmpty() || seat != null && a.isFor(seat))
                .toList();
    }
}
