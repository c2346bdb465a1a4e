package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a room stands: the fold of its events.
 *
 * @param settings null before the room was opened
 * @param door whether the join code still lets people in
 * @param chairs by seat, in the order of the scenario
 * @param away when the server was away while a phase ran, the first first
 * @param log what the facilitator did, for the debriefing
 */
public record RoomState(
        @Nullable Settings settings,
        Stage stage,
        boolean door,
        SortedMap<Integer, Person> people,
        List<Chair> chairs,
        RoomClock clock,
        List<Announcement> announcements,
        List<Remark> remarks,
        List<PlannedCrisis> planned,
        List<RoomEvent.ServerAway> away,
        List<RoomEvent> log) {
    /** Before the first event. */
    public static final RoomState NOTHING = new RoomState(
            null,
            Stage.LOBBY,
            true,
            Collections.emptySortedMap(),
            List.of(),
            RoomClock.UNSET,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Settings rules() {
        if (settings == null) {
            throw new IllegalStateException("the room was never opened");
        }
        return settings;
    }

    /** Whether the first phase has begun, however often the lobby was opened again. */
    public boolean begun() {
        return log.stream().anyMatch(RoomEvent.GameBegan.class::isInstance);
    }

    /** Somebody who is in the room and was not shown out. */
    public Optional<Person> person(int id) {
        return Optional.ofNullable(people.get(id)).filter(p -> !p.removed());
    }

    public Optional<Chair> chair(String seat) {
        return chairs.stream().filter(c -> c.seat().equals(seat)).findFirst();
    }

    /** The delegation of a seat, first come first. */
    public List<Person> at(String seat) {
        return people.values().stream()
                .filter(p -> !p.removed() && seat.equals(p.seat()))
                .toList();
    }

    /** People without a seat. */
    public List<Person> observers() {
        return people.values().stream()
                .filter(p -> !p.removed() && p.seat() == null)
                .toList();
    }

    /** Whether somebody more may sit down of their own accord: not where the host wants a bot. */
    public boolean hasRoom(Chair chair) {
        return chair.cause() != Chair.Cause.HOST && at(chair.seat()).size() < rules().delegation();
    }

    /** That moment, later by what the server was away since: what has passed from there is time in which people could act. */
    public Instant withoutAway(Instant moment) {
        Instant later = moment;
        for (RoomEvent.ServerAway gone : away) {
            later = later.plus(Duration.between(moment, gone.without(moment)));
        }
        return later;
    }

    RoomState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new RoomState(
                draft.settings,
                draft.stage,
                draft.door,
                draft.people,
                draft.chairs,
                draft.clock,
                draft.announcements,
                draft.remarks,
                draft.planned,
                draft.away,
                draft.log);
    }

    static final class Draft {
        @Nullable
        Settings settings;

        Stage stage;
        boolean door;
        SortedMap<Integer, Person> people;
        List<Chair> chairs;
        RoomClock clock;
        List<Announcement> announcements;
        List<Remark> remarks;
        List<PlannedCrisis> planned;
        List<RoomEvent.ServerAway> away;
        List<RoomEvent> log;

        private Draft(RoomState s) {
            settings = s.settings;
            stage = s.stage;
            door = s.door;
            people = s.people;
            chairs = s.chairs;
            clock = s.clock;
            announcements = s.announcements;
            remarks = s.remarks;
            planned = s.planned;
            away = s.away;
            log = s.log;
        }
    }
}
